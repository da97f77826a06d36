package vn.ocop.trace;

import vn.ocop.audit.AuditAction;

/** Thao tác về truy xuất nguồn gốc được ghi nhật ký. */
enum TraceAction implements AuditAction {
    /** Lập lô sản xuất. */
    LOT_ADDED("production-lot"),
    /** Sửa lô sản xuất. */
    LOT_CHANGED("production-lot"),
    /** Thu hồi lô sản xuất. */
    LOT_RECALLED("production-lot"),
    /** Lập đợt in tem. */
    LABELS_GENERATED("label-batch"),
    /** Chuyển bước đợt in tem. */
    LABELS_MOVED("label-batch"),
    /** Nhận báo nghi ngờ. */
    SUSPICION_REPORTED("suspicion-report"),
    /** Xử lý báo nghi ngờ. */
    SUSPICION_HANDLED("suspicion-report");

    private final String objectType;

    TraceAction(String objectType) {
        this.objectType = objectType;
    }

    @Override
    public String objectType() {
        return objectType;
    }
}
