package vn.ocop.tenancy.lifecycle;

/** Yêu cầu khởi tạo chưa đúng; names the field, the message is for the person who typed it. */
public final class InvalidOnboardingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidOnboardingException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
