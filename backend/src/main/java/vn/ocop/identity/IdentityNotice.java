package vn.ocop.identity;

import vn.ocop.notification.NotificationKind;

/** Thông báo về tài khoản và đăng ký. */
enum IdentityNotice implements NotificationKind {
    /** Có chủ thể đăng ký ở xã. */
    REGISTRATION_SUBMITTED,
    /** Đăng ký được xác nhận. */
    REGISTRATION_CONFIRMED,
    /** Đăng ký bị từ chối. */
    REGISTRATION_REFUSED,
    /** Vai trò đã thay đổi. */
    ROLES_CHANGED
}
