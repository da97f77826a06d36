package vn.ocop.planning;

/** Bảng ký hiệu; the two are never mixed in one layer. */
enum Legend {
    /** Ký hiệu quy hoạch xây dựng (Circular 16/2025/TT-BXD, Annex I). */
    CONSTRUCTION,
    /** Mã loại đất của thống kê, kiểm kê và quy hoạch sử dụng đất. */
    LAND_USE
}
