package vn.ocop.evaluation.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Giải thể Hội đồng.
 *
 * @param decisionNumber số quyết định giải thể; null where a council was dissolved before decisions were recorded
 */
public record Dissolution(
        String reason,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate) {}
