package vn.ocop.tenancy;

/** Tên miền con không hợp lệ; the message says in Vietnamese what a good one looks like. */
public final class InvalidSlugException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidSlugException(String text, String reason) {
        super("Tên miền con “%s” không dùng được: %s.".formatted(text, reason));
    }
}
