package vn.ocop.tenancy.lifecycle;

/** Không thực hiện được thao tác với không gian làm việc; the message is Vietnamese and for the operator. */
public final class LifecycleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LifecycleException(String message) {
        super(message);
    }

    LifecycleException(String message, Throwable cause) {
        super(message, cause);
    }
}
