package vn.ocop.operations;

import vn.ocop.audit.AuditAction;

/** Thao tác của đơn vị vận hành được ghi nhật ký. */
enum OperationsAction implements AuditAction {
    /** Yêu cầu khởi tạo một tỉnh. */
    TENANT_ONBOARDING_REQUESTED,
    /** Yêu cầu chạy lại bước khởi tạo bị lỗi. */
    TENANT_ONBOARDING_RETRIED,
    /** Yêu cầu tạm ngừng một tỉnh. */
    TENANT_SUSPENSION_REQUESTED,
    /** Yêu cầu mở lại một tỉnh. */
    TENANT_RESUMPTION_REQUESTED,
    /** Yêu cầu nâng cấp lược đồ. */
    TENANT_MIGRATION_REQUESTED,
    /** Yêu cầu gửi dữ liệu về cơ sở dữ liệu quốc gia. */
    EXPORT_REQUESTED,
    /** Đổi lịch gửi dữ liệu hằng đêm. */
    EXPORT_RESCHEDULED;

    @Override
    public String objectType() {
        return "tenant";
    }
}
