package vn.ocop.identity;

/** Tình trạng tài khoản. */
public enum UserState {
    /** Đã mời, chưa đăng nhập lần nào. */
    INVITED,
    /** Đang dùng. */
    ACTIVE,
    /** Đã khóa. */
    DISABLED,
    /** Chủ thể tự đăng ký, chờ cán bộ xã xác nhận. */
    PENDING_CONFIRMATION
}
