package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.ranking.Ranking;

/**
 * Điều còn thiếu để lên hạng sao kế tiếp.
 *
 * @param criterion the criterion below its least level; null when points are missing in all
 * @param points points missing
 * @param required least points of the criterion; null when points are missing in all
 * @param stars rank that asks for it; null when points are missing in all
 */
record StarObstacle(
        @Nullable String criterion,
        BigDecimal points,
        @Nullable Integer required,
        @Nullable Integer stars) {

    private static final int DECIMALS = 4;

    static List<StarObstacle> of(Ranking ranking) {
        return ranking.obstacles().stream().map(StarObstacle::of).toList();
    }

    private static StarObstacle of(Ranking.Obstacle obstacle) {
        return switch (obstacle) {
            case Ranking.Obstacle.MissingPoints(BigDecimal points) -> new StarObstacle(null, points, null, null);
            case Ranking.Obstacle.BelowThreshold(String criterion, int stars, int required, BigDecimal reached) ->
                new StarObstacle(
                        criterion,
                        BigDecimal.valueOf(required)
                                .subtract(reached)
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros(),
                        required,
                        stars);
        };
    }
}
