package vn.ocop.identity.registration;

/** Tình trạng đăng ký. */
enum RegistrationState {
    /** Chờ cán bộ xã xác nhận. */
    PENDING,
    /** Đã xác nhận. */
    CONFIRMED,
    /** Bị từ chối. */
    REFUSED
}
