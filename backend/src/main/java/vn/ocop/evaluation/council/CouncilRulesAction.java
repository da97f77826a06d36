package vn.ocop.evaluation.council;

import vn.ocop.audit.AuditAction;

/** Thao tác trên quy chế hoạt động của Hội đồng. */
enum CouncilRulesAction implements AuditAction {
    /** Ghi quy chế. */
    COUNCIL_RULES_WRITTEN;

    @Override
    public String objectType() {
        return "council-rules";
    }
}
