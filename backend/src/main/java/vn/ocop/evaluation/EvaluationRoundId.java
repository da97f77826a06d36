package vn.ocop.evaluation;

import java.util.UUID;

/** Mã đợt đánh giá. */
public record EvaluationRoundId(UUID value) {}
