package vn.ocop.certificate;

import vn.ocop.audit.AuditAction;

/** Thao tác về công nhận được ghi nhật ký. */
enum CertificateAction implements AuditAction {
    /** Ghi nhận lần công nhận. */
    RECOGNITION_RECORDED,
    /** Bỏ lần công nhận đã nạp từ tệp. */
    RECOGNITION_WITHDRAWN;

    @Override
    public String objectType() {
        return "recognition";
    }
}
