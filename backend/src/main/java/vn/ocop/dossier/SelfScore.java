package vn.ocop.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.criteria.ranking.StarRule;

/**
 * Kết quả tự chấm: what the producer's own ticks amount to, and what stands before the next star.
 *
 * @param bandStars rank by the total alone
 * @param stars rank within reach, by total and least levels together
 * @param answered criteria with a tick
 * @param next next rank; null at five stars
 */
public record SelfScore(
        int total,
        Map<String, Integer> byPart,
        int bandStars,
        int stars,
        int answered,
        int criteria,
        @Nullable Integer next,
        List<Obstacle> obstacles) {

    public SelfScore {
        byPart = Map.copyOf(byPart);
        obstacles = List.copyOf(obstacles);
    }

    static SelfScore of(CriteriaTemplate template, CriteriaSet set, Ballot ballot) {
        SheetScore sheet = SheetScore.of(set, ballot);
        Ranking ranking = new StarRule(template, set.code(), CountingRules.USUAL).rank(ballot);
        return new SelfScore(
                sheet.total(),
                sheet.byPart(),
                ranking.bandStars(),
                ranking.stars(),
                ballot.choices().size(),
                set.criteria().size(),
                ranking.next().orElse(null),
                ranking.obstacles().stream().map(Obstacle::of).toList());
    }

    /**
     * Điều còn thiếu để lên hạng kế tiếp.
     *
     * @param criterion the criterion below its least level; null when points are missing in all
     * @param points points missing
     * @param required least points of the criterion; null when points are missing in all
     * @param stars rank that asks for it; null when points are missing in all
     */
    public record Obstacle(
            @Nullable String criterion,
            BigDecimal points,
            @Nullable Integer required,
            @Nullable Integer stars) {

        static Obstacle of(Ranking.Obstacle obstacle) {
            return switch (obstacle) {
                case Ranking.Obstacle.MissingPoints(BigDecimal points) -> new Obstacle(null, points, null, null);
                case Ranking.Obstacle.BelowThreshold(String criterion, int stars, int required, BigDecimal reached) ->
                    new Obstacle(criterion, BigDecimal.valueOf(required).subtract(reached), required, stars);
            };
        }
    }
}
