package vn.ocop.certificate;

/** Tình trạng của quyết định. */
enum DecisionState {
    /** Cán bộ đang soạn. */
    DRAFT,
    /** Đã trình lãnh đạo. */
    SUBMITTED,
    /** Đã ban hành. */
    ISSUED
}
