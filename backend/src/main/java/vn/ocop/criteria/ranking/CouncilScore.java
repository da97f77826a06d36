package vn.ocop.criteria.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.ocop.criteria.CriteriaPart;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.ranking.CountingRules.Averaging;

/**
 * Điểm của Hội đồng: what the members' sheets amount to together.
 *
 * @param ballots how many sheets were handed in
 * @param counted how many of them the average is made of
 * @param average điểm trung bình, exact to 34 digits; round it by {@link StarRule} only
 * @param byPart average points by part code
 * @param byCriterion average points by criterion code
 * @param spread difference between the highest and the lowest total of all sheets handed in
 */
public record CouncilScore(
        int ballots,
        int counted,
        BigDecimal average,
        Map<String, BigDecimal> byPart,
        Map<String, BigDecimal> byCriterion,
        int spread) {

    private static final int LEAST_TO_TRIM = 5;

    public CouncilScore {
        byPart = Map.copyOf(byPart);
        byCriterion = Map.copyOf(byCriterion);
    }

    /** @throws IllegalArgumentException without a sheet */
    public static CouncilScore of(CriteriaSet set, List<SheetScore> sheets, CountingRules rules) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet to count");
        }
        List<SheetScore> counted = counted(sheets, rules);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (CriteriaPart part : set.parts()) {
            parts.put(part.code(), mean(counted, sheet -> points(sheet.byPart(), part.code())));
        }
        Map<String, BigDecimal> criteria = new LinkedHashMap<>();
        for (Criterion criterion : set.criteria()) {
            criteria.put(criterion.code(), mean(counted, sheet -> points(sheet.byCriterion(), criterion.code())));
        }
        int highest = sheets.stream().mapToInt(SheetScore::total).max().orElseThrow();
        int lowest = sheets.stream().mapToInt(SheetScore::total).min().orElseThrow();
        return new CouncilScore(
                sheets.size(), counted.size(), mean(counted, SheetScore::total), parts, criteria, highest - lowest);
    }

    /** Whether the members are too far apart, so that they have to discuss and score again. */
    public boolean needsRescoring(CountingRules rules) {
        return spread > rules.maxSpread();
    }

    /** The sheets that make the average: all, or all but the highest and the lowest total, of equal ones the outermost. */
    public static List<SheetScore> counted(List<SheetScore> sheets, CountingRules rules) {
        if (rules.averaging() == Averaging.MEAN || sheets.size() < LEAST_TO_TRIM) {
            return sheets;
        }
        List<SheetScore> sorted = sheets.stream()
                .sorted(Comparator.comparingInt(SheetScore::total))
                .toList();
        return sorted.subList(1, sorted.size() - 1);
    }

    private static int points(Map<String, Integer> points, String code) {
        Integer found = points.get(code);
        if (found == null) {
            throw new IllegalArgumentException("sheet of another set: no " + code);
        }
        return found;
    }

    private static BigDecimal mean(List<SheetScore> sheets, ToIntFunction<SheetScore> points) {
        long sum = sheets.stream().mapToInt(points).asLongStream().sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sheets.size()), MathContext.DECIMAL128);
    }

    /** Rounds half up, but never up to {@code limit} or above it from below. */
    static BigDecimal roundedBelow(BigDecimal value, BigDecimal limit, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return value.compareTo(limit) < 0 && rounded.compareTo(limit) >= 0
                ? value.setScale(decimals, RoundingMode.DOWN)
                : rounded;
    }
}
