package vn.ocop.identity;

import vn.ocop.notification.NotificationKind;

/** Thông báo về tài khoản. */
enum IdentityNotice implements NotificationKind {
    /** Vai trò đã thay đổi. */
    ROLES_CHANGED
}
