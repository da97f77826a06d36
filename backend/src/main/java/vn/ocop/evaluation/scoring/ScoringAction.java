package vn.ocop.evaluation.scoring;

import vn.ocop.audit.AuditAction;

/** Thao tác chấm điểm được ghi nhật ký; while scoring is open never with what stands in a ballot. */
enum ScoringAction implements AuditAction {
    /** Xếp lịch hồ sơ. */
    SCORING_SCHEDULED,
    /** Bỏ lịch hồ sơ. */
    SCORING_UNSCHEDULED,
    /** Mở chấm điểm. */
    SCORING_OPENED,
    /** Khóa chấm điểm. */
    SCORING_CLOSED,
    /** Yêu cầu chấm lại. */
    SCORING_REPEATED,
    /** Khai báo xung đột lợi ích. */
    SCORING_EXCUSED,
    /** Lưu phiếu chấm. */
    BALLOT_SAVED,
    /** Gửi phiếu chấm. */
    BALLOT_SENT,
    /** Kết luận. */
    SCORING_CONCLUDED,
    /** Gắn biên bản đã ký. */
    MINUTES_SIGNED;

    @Override
    public String objectType() {
        return "scoring";
    }
}
