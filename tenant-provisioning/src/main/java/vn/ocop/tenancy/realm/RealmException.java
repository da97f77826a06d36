package vn.ocop.tenancy.realm;

/** Không làm việc được với hệ thống đăng nhập Keycloak; the message is Vietnamese and says what to do. */
public final class RealmException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RealmException(String message, Throwable cause) {
        super(message, cause);
    }

    RealmException(String message) {
        super(message);
    }
}
