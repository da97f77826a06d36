package vn.ocop.certificate;

import vn.ocop.notification.NotificationKind;

/** Thông báo về quyết định và công nhận. */
enum CertificateNotice implements NotificationKind {
    /** Gửi lãnh đạo: có dự thảo trình ký. */
    DECISION_SUBMITTED,
    /** Gửi người soạn: lãnh đạo trả lại dự thảo. */
    DECISION_GIVEN_BACK,
    /** Gửi người soạn: quyết định đã ban hành. */
    DECISION_ISSUED,
    /** Gửi chủ thể: được công nhận. */
    PRODUCT_RECOGNISED,
    /** Gửi xã: sản phẩm trong xã được công nhận. */
    PRODUCT_RECOGNISED_IN_COMMUNE,
    /** Gửi chủ thể, xã: kết quả từ 90 điểm được phê duyệt. */
    RESULT_APPROVED,
    /** Gửi chủ thể, xã: đã trình Bộ. */
    RESULT_SENT_TO_MINISTRY,
    /** Gửi chủ thể, xã: Bộ chấm dưới 90 điểm. */
    MINISTRY_BELOW_NINETY,
    /** Gửi chủ thể, xã: bị thu hồi. */
    RECOGNITION_REVOKED,
    /** Gửi chủ thể: sắp hết hạn. */
    RECOGNITION_EXPIRING,
    /** Gửi chủ thể, xã: đã hết hạn. */
    RECOGNITION_EXPIRED
}
