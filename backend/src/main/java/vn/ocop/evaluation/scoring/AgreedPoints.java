package vn.ocop.evaluation.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ocop.criteria.Criterion;
import vn.ocop.evaluation.council.CouncilRules.ThresholdJudge;
import vn.ocop.web.problem.ProblemException;

/**
 * Điểm tiêu chí do Hội đồng thống nhất: points by which least levels are judged where the working rules leave that to the
 * council's conclusion. The total stays that of the ballots.
 */
record AgreedPoints(Map<String, Integer> byCriterion) {

    static final AgreedPoints NONE = new AgreedPoints(Map.of());

    private static final int LOWEST_MARKED = 3;
    private static final int HIGHEST = 5;

    AgreedPoints {
        byCriterion = Map.copyOf(byCriterion);
    }

    /**
     * @throws ProblemException when the rules do not leave levels to the council, or the sheet has no such box at a criterion
     *     with a least level
     */
    static AgreedPoints of(ScoringCase found, Map<String, Integer> asked) {
        if (!asked.isEmpty() && found.rules().thresholdJudge() != ThresholdJudge.CONCLUSION) {
            throw ProblemException.atField("concludedPoints", ScoringError.CONCLUDED_POINTS_UNFIT);
        }
        asked.forEach((code, points) -> {
            Optional<Criterion> onSheet = found.set()
                    .criterion(code)
                    .filter(AgreedPoints::hasLevel)
                    .filter(criterion -> criterion.options().stream().anyMatch(option -> option.points() == points));
            if (onSheet.isEmpty()) {
                throw ProblemException.atField(
                        "concludedPoints." + code, ScoringError.CONCLUDED_POINTS_UNKNOWN, code, points);
            }
        });
        return new AgreedPoints(asked);
    }

    private static boolean hasLevel(Criterion criterion) {
        return IntStream.rangeClosed(LOWEST_MARKED, HIGHEST)
                .anyMatch(stars -> criterion.threshold(stars).isPresent());
    }
}
