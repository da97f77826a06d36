package vn.ocop.evaluation.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lượt chấm: the first scoring or a rescoring.
 *
 * @param openedBy name of who opened it
 * @param reason why it was scored again; null for the first
 * @param closedAt null while it is open
 */
record ScoringPass(
        int number,
        Instant openedAt,
        String openedBy,
        @Nullable String reason,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {}
