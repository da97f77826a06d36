package vn.ocop.planning;

/** Tình trạng của một phiên bản lớp dữ liệu. */
enum LayerState {
    /** Đã nạp, chưa công bố. */
    DRAFT,
    /** Đang công bố. */
    PUBLISHED,
    /** Được thay bằng phiên bản sau. */
    REPLACED,
    /** Đã thu hồi. */
    WITHDRAWN,
    /** Bỏ trước khi công bố. */
    DISCARDED
}
