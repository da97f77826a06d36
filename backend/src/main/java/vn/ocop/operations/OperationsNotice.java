package vn.ocop.operations;

import vn.ocop.notification.NotificationKind;

/** Thông báo về tình trạng của nền tảng. */
enum OperationsNotice implements NotificationKind {
    /** Nhật ký của không gian làm việc có sai lệch; gửi quản trị viên ở đó. */
    AUDIT_CHAIN_BROKEN,
    /** Nhật ký của một không gian làm việc có sai lệch; gửi đơn vị vận hành. */
    AUDIT_CHAIN_BROKEN_AT,
    /** Khởi tạo tỉnh xong. */
    ONBOARDING_DONE,
    /** Khởi tạo tỉnh dừng vì lỗi. */
    ONBOARDING_FAILED
}
