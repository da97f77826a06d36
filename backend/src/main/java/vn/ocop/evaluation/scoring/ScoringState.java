package vn.ocop.evaluation.scoring;

/** Tình trạng của phiên chấm điểm. */
enum ScoringState {
    /** Đã xếp lịch. */
    SCHEDULED,
    /** Đang chấm. */
    OPEN,
    /** Đã khóa. */
    CLOSED,
    /** Đã kết luận. */
    CONCLUDED
}
