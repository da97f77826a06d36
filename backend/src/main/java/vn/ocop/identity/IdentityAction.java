package vn.ocop.identity;

import vn.ocop.audit.AuditAction;

/** Thao tác về tài khoản được ghi nhật ký. */
public enum IdentityAction implements AuditAction {
    /** Mời người dùng. */
    USER_INVITED("user"),
    /** Gửi lại lời mời. */
    INVITATION_RESENT("user"),
    /** Sửa thông tin người dùng. */
    USER_EDITED("user"),
    /** Thay đổi vai trò. */
    ROLES_CHANGED("user"),
    /** Khóa tài khoản. */
    USER_DISABLED("user"),
    /** Mở lại tài khoản. */
    USER_ENABLED("user"),
    /** Chủ thể đăng ký tài khoản. */
    PRODUCER_REGISTERED("registration"),
    /** Xác nhận đăng ký. */
    REGISTRATION_CONFIRMED("registration"),
    /** Từ chối đăng ký. */
    REGISTRATION_REFUSED("registration"),
    /** Thay đổi thiết lập tài khoản. */
    IDENTITY_SETTING_CHANGED("identity-setting");

    private final String objectType;

    IdentityAction(String objectType) {
        this.objectType = objectType;
    }

    @Override
    public String objectType() {
        return objectType;
    }
}
