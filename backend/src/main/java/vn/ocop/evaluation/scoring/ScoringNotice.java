package vn.ocop.evaluation.scoring;

import vn.ocop.notification.NotificationKind;

/** Thông báo về chấm điểm. */
enum ScoringNotice implements NotificationKind {
    /** Gửi thành viên: mở chấm điểm. */
    SCORING_BEGINS,
    /** Gửi thành viên: chấm lại. */
    SCORING_AGAIN,
    /** Gửi tỉnh và thành viên: Hội đồng đã kết luận hạng sao. */
    COUNCIL_CONCLUDED,
    /** Gửi tỉnh và thành viên: Hội đồng loại hồ sơ. */
    COUNCIL_KNOCKED_OUT,
    /** Gửi chủ thể và xã: dưới 3 sao, không được công nhận. */
    NOT_RECOGNISED,
    /** Gửi chủ thể và xã: hồ sơ bị loại. */
    PRODUCT_KNOCKED_OUT
}
