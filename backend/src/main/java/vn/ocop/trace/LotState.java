package vn.ocop.trace;

/** Tình trạng của lô. */
enum LotState {
    /** Đang lưu hành. */
    OPEN,
    /** Đã thu hồi. */
    RECALLED
}
