package vn.ocop.criteria;

import vn.ocop.audit.AuditAction;

/** Thao tác với bộ tiêu chí được ghi nhật ký. */
enum CriteriaAction implements AuditAction {
    /** Tải lên dự thảo. */
    CRITERIA_DRAFT_UPLOADED,
    /** Bỏ dự thảo. */
    CRITERIA_DRAFT_DISCARDED,
    /** Công bố phiên bản. */
    CRITERIA_TEMPLATE_PUBLISHED;

    @Override
    public String objectType() {
        return "criteria-template";
    }
}
