package vn.ocop.evaluation.council;

import vn.ocop.audit.AuditAction;

/** Thao tác trên Hội đồng. */
enum CouncilAction implements AuditAction {
    /** Lập Hội đồng. */
    COUNCIL_FORMED,
    /** Sửa Hội đồng. */
    COUNCIL_EDITED,
    /** Giải thể Hội đồng. */
    COUNCIL_DISSOLVED,
    /** Áp dụng quy chế. */
    COUNCIL_RULES_PINNED;

    @Override
    public String objectType() {
        return "council";
    }
}
