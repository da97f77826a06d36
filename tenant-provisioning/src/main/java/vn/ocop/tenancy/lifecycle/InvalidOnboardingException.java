package vn.ocop.tenancy.lifecycle;

import vn.ocop.tenancy.TenantSlug;

/** Yêu cầu khởi tạo chưa đúng; names the field, the message is for the person who typed it. */
public final class InvalidOnboardingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidOnboardingException(String field, String message) {
        super(message);
        this.field = field;
    }

    static InvalidOnboardingException slugTaken(TenantSlug slug) {
        return new InvalidOnboardingException("slug", "Tên miền con “" + slug + "” đã được dùng; hãy chọn tên khác.");
    }

    public String field() {
        return field;
    }
}
