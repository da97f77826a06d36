package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.RankBand.Authority;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.SelfScore;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.CouncilRules.AverageMethod;
import vn.ocop.evaluation.council.CouncilRules.ThresholdJudge;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.web.access.UserId;

/**
 * Kết quả chấm điểm of one pass, after it was closed.
 *
 * @param average as it is printed; null without a ballot
 * @param deviations members further apart than the rules allow
 * @param stars rank by the rule; null without a ballot
 * @param concludedPoints points by criterion on which the council agreed to judge least levels; empty before it concluded
 * @param selfScore what the producer gave himself, for comparison
 * @param conclusion null before the council concluded
 */
record ScoringResult(
        DossierId dossierId,
        CouncilId councilId,
        String councilTitle,
        String productName,
        String producerName,
        String setCode,
        String setName,
        UUID templateId,
        DossierState state,
        int pass,
        List<ScoringPass> passes,
        List<MemberResult> members,
        List<CriterionResult> criteria,
        @Nullable BigDecimal average,
        @Nullable Map<String, BigDecimal> byPart,
        int spread,
        int maxDeviation,
        boolean deviationExceeded,
        List<Tally.Deviation> deviations,
        AttendanceView attendance,
        List<KnockoutVote> knockouts,
        List<KnockoutGround> grounds,
        @Nullable Integer bandStars,
        @Nullable Integer stars,
        @Nullable Authority recognisedBy,
        List<StarObstacle> obstacles,
        AverageMethod averageMethod,
        ThresholdJudge thresholdJudge,
        Map<String, Integer> concludedPoints,
        SelfScore selfScore,
        int rescoringsLeft,
        boolean mayConclude,
        @Nullable Conclusion conclusion,
        Minutes minutes) {

    ScoringResult {
        passes = List.copyOf(passes);
        members = List.copyOf(members);
        criteria = List.copyOf(criteria);
        byPart = byPart == null ? null : Map.copyOf(byPart);
        deviations = List.copyOf(deviations);
        knockouts = List.copyOf(knockouts);
        grounds = List.copyOf(grounds);
        obstacles = List.copyOf(obstacles);
        concludedPoints = Map.copyOf(concludedPoints);
    }

    /**
     * Kết quả của một thành viên.
     *
     * @param counted whether his ballot is part of the average
     */
    record MemberResult(
            UserId userId,
            String fullName,
            SeatFunction function,
            boolean votes,
            boolean excused,
            boolean sent,
            boolean counted,
            @Nullable Integer total,
            @Nullable Map<String, Integer> byPart,
            @Nullable String generalComment) {

        MemberResult {
            byPart = byPart == null ? null : Map.copyOf(byPart);
        }
    }

    /**
     * Biên bản đã ký.
     *
     * @param signed the scan; null until somebody adds it
     * @param maySign whether the reader may add one
     */
    record Minutes(@Nullable SignedMinutes signed, boolean maySign) {}

    /** Điểm của một tiêu chí, by member. */
    record CriterionResult(
            String criterion,
            String name,
            int max,
            @Nullable BigDecimal average,
            Map<UUID, Integer> points) {

        CriterionResult {
            points = Map.copyOf(points);
        }
    }

    /** Số phiếu. */
    record AttendanceView(
            int voters, int excused, int expected, int sent, int needed, boolean reached, boolean chairMissing) {

        static AttendanceView of(Attendance attendance) {
            return new AttendanceView(
                    attendance.voters(),
                    attendance.excused(),
                    attendance.expected(),
                    attendance.sent(),
                    attendance.needed(),
                    attendance.reached(),
                    attendance.chairMissing());
        }
    }

    /** Đề nghị loại hồ sơ, with the words of the sheet. */
    record KnockoutVote(String code, String text, UserId userId, String fullName, String reason) {}
}
