package vn.ocop.evaluation;

import vn.ocop.audit.AuditAction;

/** Thao tác trên đợt đánh giá. */
enum EvaluationAction implements AuditAction {
    /** Lập các đợt theo quy định của năm. */
    ROUNDS_PROPOSED,
    /** Thêm đợt bổ sung. */
    ROUND_ADDED,
    /** Mở đợt. */
    ROUND_OPENED,
    /** Kết thúc đợt. */
    ROUND_CLOSED;

    @Override
    public String objectType() {
        return "evaluation-round";
    }
}
