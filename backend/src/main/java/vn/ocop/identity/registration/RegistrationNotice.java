package vn.ocop.identity.registration;

import vn.ocop.notification.NotificationKind;

/** Thư về việc đăng ký. */
enum RegistrationNotice implements NotificationKind {
    /** Xác minh thư điện tử. */
    REGISTRATION_PROOF,
    /** Địa chỉ đã có tài khoản. */
    REGISTRATION_KNOWN_ADDRESS,
    /** Đã nhận đăng ký. */
    REGISTRATION_RECEIVED,
    /** Có đăng ký chờ xác nhận. */
    REGISTRATION_WAITING,
    /** Đăng ký được xác nhận. */
    REGISTRATION_CONFIRMED,
    /** Đăng ký bị từ chối. */
    REGISTRATION_REFUSED
}
