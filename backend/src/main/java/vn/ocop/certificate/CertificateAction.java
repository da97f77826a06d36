package vn.ocop.certificate;

import vn.ocop.audit.AuditAction;

/** Thao tác về quyết định và công nhận được ghi nhật ký. */
enum CertificateAction implements AuditAction {
    /** Ghi nhận lần công nhận. */
    RECOGNITION_RECORDED("recognition"),
    /** Bỏ lần công nhận đã nạp từ tệp. */
    RECOGNITION_WITHDRAWN("recognition"),
    /** Công nhận hết hạn. */
    RECOGNITION_EXPIRED("recognition"),
    /** Thu hồi công nhận. */
    RECOGNITION_REVOKED("recognition"),
    /** Xuất danh sách công nhận. */
    RECOGNITIONS_EXPORTED("recognition"),
    /** Soạn dự thảo quyết định. */
    DECISION_DRAFTED("recognition-decision"),
    /** Sửa dự thảo quyết định. */
    DECISION_EDITED("recognition-decision"),
    /** Trình lãnh đạo. */
    DECISION_SUBMITTED("recognition-decision"),
    /** Trả lại hoặc rút dự thảo. */
    DECISION_GIVEN_BACK("recognition-decision"),
    /** Bỏ dự thảo. */
    DECISION_GIVEN_UP("recognition-decision"),
    /** Ban hành quyết định. */
    DECISION_ISSUED("recognition-decision"),
    /** Ghi kết quả của Bộ. */
    MINISTRY_RESULT_RECORDED("ministry-result");

    private final String objectType;

    CertificateAction(String objectType) {
        this.objectType = objectType;
    }

    @Override
    public String objectType() {
        return objectType;
    }
}
