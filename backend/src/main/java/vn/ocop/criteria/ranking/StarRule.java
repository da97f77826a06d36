package vn.ocop.criteria.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.RankBand;
import vn.ocop.criteria.ranking.CountingRules.ThresholdJudge;
import vn.ocop.criteria.ranking.Ranking.Obstacle;

/**
 * Quy tắc xếp hạng sao (Decision 26/2026/QĐ-TTg, Appendix II): the total must lie in the band of the rank, and every criterion
 * must reach the least level marked for that rank and for the ranks below it. A product whose total fits a band but which
 * misses a level falls to the highest rank whose levels are all reached. Reasons for this reading: {@code docs/evaluation.md}.
 */
public final class StarRule {

    static final int HIGHEST = 5;

    /** Ranks below are not marked on the sheets. */
    private static final int LOWEST_MARKED = 3;

    private final CriteriaTemplate template;
    private final CriteriaSet set;
    private final CountingRules rules;

    /** @throws IllegalArgumentException when the template has no set of that code */
    public StarRule(CriteriaTemplate template, String setCode, CountingRules rules) {
        this.template = template;
        this.set = template.set(setCode)
                .orElseThrow(() -> new IllegalArgumentException("no set " + setCode + " in " + template.version()));
        this.rules = rules;
    }

    /** Rank that one ballot alone would give: the live result of a self-assessment. */
    public Ranking rank(Ballot ballot) {
        return rank(List.of(SheetScore.of(set, ballot)));
    }

    /** Rank that these sheets give together. */
    public Ranking rank(List<SheetScore> sheets) {
        return rank(sheets, Map.of());
    }

    /**
     * Rank that these sheets give together, where the council itself agreed on the points of some criteria.
     *
     * @param agreed points by which the least levels of these criteria are judged; the total stays that of the sheets
     */
    public Ranking rank(List<SheetScore> sheets, Map<String, Integer> agreed) {
        Count count = new Count(CouncilScore.of(set, sheets, rules), sheets, agreed);
        RankBand band = band(count.score().average());
        int stars = band.stars();
        while (stars >= LOWEST_MARKED && !missed(stars, count).isEmpty()) {
            stars--;
        }
        RankBand reached = band(stars);
        return new Ranking(
                printed(count.score().average()), band.stars(), stars, reached.authority(), obstacles(stars, count));
    }

    /** The average as it is printed: rounded by the province's rules, never across the limit of a band. */
    public BigDecimal printed(BigDecimal average) {
        return template.bands().stream()
                .map(band -> BigDecimal.valueOf(band.min()))
                .filter(limit -> average.compareTo(limit) < 0)
                .min(Comparator.naturalOrder())
                .map(limit -> CouncilScore.roundedBelow(average, limit, rules.decimals()))
                .orElseGet(() -> average.setScale(rules.decimals(), RoundingMode.HALF_UP));
    }

    private List<Obstacle> obstacles(int stars, Count count) {
        if (stars == HIGHEST) {
            return List.of();
        }
        List<Obstacle> obstacles = new ArrayList<>();
        BigDecimal missing = BigDecimal.valueOf(band(stars + 1).min())
                .subtract(printed(count.score().average()));
        if (missing.signum() > 0) {
            obstacles.add(new Obstacle.MissingPoints(missing));
        }
        obstacles.addAll(missed(stars + 1, count));
        return obstacles;
    }

    /** Levels marked for that rank or one below it that are not reached, in the order of the sheet. */
    private List<Obstacle.BelowThreshold> missed(int stars, Count count) {
        List<Obstacle.BelowThreshold> missed = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            for (int rank = LOWEST_MARKED; rank <= stars; rank++) {
                Optional<Integer> least = criterion.threshold(rank);
                if (least.isPresent() && !reaches(criterion, least.get(), count)) {
                    missed.add(
                            new Obstacle.BelowThreshold(criterion.code(), rank, least.get(), count.points(criterion)));
                }
            }
        }
        return missed;
    }

    private boolean reaches(Criterion criterion, int least, Count count) {
        if (rules.thresholds() == ThresholdJudge.AVERAGE_POINTS
                || count.agreed().containsKey(criterion.code())) {
            return count.points(criterion).compareTo(BigDecimal.valueOf(least)) >= 0;
        }
        long reaching = count.sheets().stream()
                .filter(sheet -> sheet.byCriterion().getOrDefault(criterion.code(), 0) >= least)
                .count();
        return reaching * 2 > count.sheets().size();
    }

    private RankBand band(BigDecimal total) {
        return template.bands().stream()
                .filter(band -> band.contains(total))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band for " + total));
    }

    private RankBand band(int stars) {
        return template.bands().stream()
                .filter(band -> band.stars() == stars)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no band of " + stars + " stars"));
    }

    /** What the least levels are judged by. */
    private record Count(CouncilScore score, List<SheetScore> sheets, Map<String, Integer> agreed) {

        BigDecimal points(Criterion criterion) {
            Integer points = agreed.get(criterion.code());
            return points == null
                    ? score.byCriterion().getOrDefault(criterion.code(), BigDecimal.ZERO)
                    : BigDecimal.valueOf(points);
        }
    }
}
