package vn.ocop.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;

/**
 * Kết luận của Hội đồng về một hồ sơ; never changed afterwards.
 *
 * @param average điểm trung bình as printed; null for a dossier that was knocked out, like the points of its parts
 * @param bandStars rank by the average alone; null when knocked out
 * @param stars rank by average and least levels; 0 when knocked out
 * @param knockoutCodes grounds of the sheet on which it was knocked out
 * @param pass which scoring counts: 1 the first, above that a rescoring
 * @param councilSize members with a vote
 * @param present ballots that were handed in
 * @param excused members who did not score because of a conflict of interest
 * @param spread greatest difference between two totals; null without ballots
 * @param maxDeviation greatest difference that the working rules allow
 * @param deviationReason why the council concluded although the difference was greater
 * @param concludedBy name of who recorded it
 */
public record Conclusion(
        DossierId dossier,
        UUID councilId,
        @Nullable BigDecimal average,
        @Nullable BigDecimal partA,
        @Nullable BigDecimal partB,
        @Nullable BigDecimal partC,
        @Nullable Integer bandStars,
        int stars,
        boolean knockedOut,
        List<String> knockoutCodes,
        @Nullable String knockoutReason,
        int pass,
        int councilSize,
        int present,
        int excused,
        @Nullable Integer spread,
        int maxDeviation,
        @Nullable String deviationReason,
        String minutesNumber,
        LocalDate minutesDate,
        @Nullable String discussion,
        String concludedBy,
        Instant concludedAt) {

    public Conclusion {
        knockoutCodes = List.copyOf(knockoutCodes);
    }
}
