package vn.ocop.planning;

import vn.ocop.audit.AuditAction;

/** Thao tác về đồ án quy hoạch được ghi nhật ký. */
enum PlanningAction implements AuditAction {
    /** Lập đồ án. */
    PLAN_ADDED,
    /** Sửa thông tin đồ án. */
    PLAN_CHANGED,
    /** Nạp lớp dữ liệu. */
    PLAN_LAYER_IMPORTED,
    /** Xác định loại đất của ký hiệu. */
    PLAN_CODES_SETTLED,
    /** Công bố lớp dữ liệu. */
    PLAN_LAYER_PUBLISHED,
    /** Thu hồi lớp dữ liệu. */
    PLAN_LAYER_WITHDRAWN,
    /** Bỏ lớp dữ liệu chưa công bố. */
    PLAN_LAYER_DISCARDED;

    @Override
    public String objectType() {
        return "planning-plan";
    }
}
