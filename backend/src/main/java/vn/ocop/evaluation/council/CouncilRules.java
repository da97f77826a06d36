package vn.ocop.evaluation.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.criteria.ranking.CountingRules.Averaging;

/**
 * Quy chế hoạt động của Hội đồng: what Decision 26/2026/QĐ-TTg leaves to each province. A version never changes; a council
 * keeps the one it began to score under.
 *
 * @param version 0 for the usual values, which hold until the province writes its own
 * @param decisionNumber số quyết định ban hành quy chế; null for the usual values
 * @param minAttendance least share of the members who have to hand in a ballot
 * @param chairRequired whether nothing is closed without the chair's ballot
 * @param maxDeviation greatest difference between two totals before the council discusses and scores again
 * @param blindUntilClose whether nobody reads another's ballot before closing
 */
public record CouncilRules(
        int version,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        BigDecimal minAttendance,
        boolean chairRequired,
        int maxDeviation,
        int rescoreRounds,
        AverageMethod averageMethod,
        ThresholdJudge thresholdJudge,
        boolean blindUntilClose,
        List<MeetingMode> meetingModes,
        int roundingDecimals,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {

    public static final CouncilRules USUAL = new CouncilRules(
            0,
            null,
            null,
            new BigDecimal("0.75"),
            true,
            CountingRules.USUAL.maxSpread(),
            2,
            AverageMethod.MEAN,
            ThresholdJudge.AVERAGE,
            true,
            Stream.of(MeetingMode.values()).toList(),
            CountingRules.USUAL.decimals(),
            null,
            null);

    public CouncilRules {
        meetingModes = List.copyOf(meetingModes);
    }

    /** How ballots are counted under these rules. */
    public CountingRules counting() {
        return new CountingRules(
                averageMethod == AverageMethod.MEAN ? Averaging.MEAN : Averaging.TRIMMED_MEAN,
                thresholdJudge == ThresholdJudge.MAJORITY
                        ? CountingRules.ThresholdJudge.MAJORITY
                        : CountingRules.ThresholdJudge.AVERAGE_POINTS,
                roundingDecimals,
                maxDeviation);
    }

    /**
     * Ballots without which scoring cannot be closed: the share that the rules ask of those who may score this dossier, and
     * in any case more than half of the council, or all of them where fewer are left.
     *
     * @param voters members with a vote
     * @param excused those of them who do not score this dossier
     */
    public int needed(int voters, int excused) {
        int share = minAttendance
                .multiply(BigDecimal.valueOf(voters - (long) excused))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int half = Math.min(voters / 2 + 1, voters - excused);
        return Math.max(1, Math.max(share, half));
    }

    /** Cách tính điểm trung bình. */
    public enum AverageMethod {
        /** Trung bình cộng. */
        MEAN,
        /** Bỏ phiếu cao nhất và thấp nhất. */
        TRIMMED
    }

    /** Cách xét điểm tối thiểu của tiêu chí. */
    public enum ThresholdJudge {
        /** Theo điểm trung bình. */
        AVERAGE,
        /** Theo đa số phiếu. */
        MAJORITY,
        /** Theo kết luận của Hội đồng; where it says nothing, by the average. */
        CONCLUSION
    }
}
