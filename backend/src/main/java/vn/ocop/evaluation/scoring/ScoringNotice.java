package vn.ocop.evaluation.scoring;

import vn.ocop.notification.NotificationKind;

/** Thông báo về chấm điểm. */
enum ScoringNotice implements NotificationKind {
    /** Gửi thành viên: mở chấm điểm. */
    SCORING_BEGINS,
    /** Gửi thành viên: chấm lại. */
    SCORING_AGAIN,
    /** Gửi tỉnh và thành viên: Hội đồng đã kết luận. */
    COUNCIL_CONCLUDED,
    /** Gửi chủ thể và xã: hồ sơ không được công nhận. */
    NOT_RECOGNISED
}
