package vn.ocop.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Đợt đánh giá, phân hạng (Decision 26/2026/QĐ-TTg, Article 5).
 *
 * @param number its number in the year; 1 and 2 are the rounds of the law
 * @param communeCutoff last day on which a commune's request still belongs to the round
 * @param completeBy last day on which the round may be done
 * @param extra đợt bổ sung: beyond the rounds of the law, which takes a plan of the province
 * @param planNumber số kế hoạch; an extra round has one
 * @param version how often it was changed
 */
public record EvaluationRound(
        EvaluationRoundId id,
        int year,
        int number,
        LocalDate communeCutoff,
        LocalDate completeBy,
        boolean extra,
        @Nullable String planNumber,
        @Nullable LocalDate planDate,
        RoundState state,
        long version) {

    /** Short name that everybody uses, for example {@code 1/2026}. */
    public String label() {
        return number + "/" + year;
    }

    /** Whether a request that the commune sends on that day still belongs to the round. */
    public boolean takes(LocalDate sent) {
        return state != RoundState.CLOSED && !sent.isAfter(communeCutoff);
    }
}
