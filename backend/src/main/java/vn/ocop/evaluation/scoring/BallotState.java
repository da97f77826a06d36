package vn.ocop.evaluation.scoring;

/** Tình trạng của phiếu chấm. */
enum BallotState {
    /** Đang chấm. */
    DRAFT,
    /** Đã gửi. */
    SENT
}
