package vn.ocop.notification;

import vn.ocop.audit.AuditAction;

/** Thao tác của người dùng trên cách nhận thông báo. */
enum NotificationAction implements AuditAction {
    /** Đổi cách nhận thông báo. */
    NOTIFICATION_PREFERENCE_CHANGED;

    @Override
    public String objectType() {
        return "notification-preference";
    }
}
