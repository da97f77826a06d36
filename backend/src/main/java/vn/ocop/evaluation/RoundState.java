package vn.ocop.evaluation;

/** Tình trạng của đợt đánh giá. */
public enum RoundState {
    /** Dự kiến. */
    PLANNED,
    /** Đang nhận hồ sơ và chấm. */
    OPEN,
    /** Đã kết thúc. */
    CLOSED
}
