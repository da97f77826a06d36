package vn.ocop.planning;

/** Tình trạng của đồ án. */
enum PlanState {
    /** Đang lập. */
    DRAFTING,
    /** Đang lấy ý kiến. */
    CONSULTING,
    /** Đã phê duyệt. */
    APPROVED,
    /** Đang điều chỉnh. */
    ADJUSTING,
    /** Hết hiệu lực. */
    EXPIRED;

    /** Whether everybody may see a plan in this state. */
    boolean publishable() {
        return this == CONSULTING || this == APPROVED || this == ADJUSTING;
    }
}
