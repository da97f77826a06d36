package vn.ocop.evaluation.council;

/** Tình trạng của Hội đồng. */
public enum CouncilState {
    /** Đang hoạt động. */
    ACTIVE,
    /** Đã giải thể. */
    DISSOLVED
}
