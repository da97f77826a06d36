package vn.ocop.criteria.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.criteria.CriteriaPart;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;

/**
 * Điểm của một phiếu: one ballot counted by the sheet, in whole points as the sheet prints them.
 *
 * @param total of 100
 * @param byPart points by part code (A, B, C), in the order of the sheet
 * @param byCriterion points by criterion code, every criterion of the sheet, in its order
 */
public record SheetScore(int total, Map<String, Integer> byPart, Map<String, Integer> byCriterion) {

    public SheetScore {
        byPart = Map.copyOf(byPart);
        byCriterion = Map.copyOf(byCriterion);
    }

    /**
     * Counts the ballot; a criterion without a tick is worth nothing.
     *
     * @throws IllegalArgumentException for a ballot with {@linkplain Ballot#faults faults}
     */
    public static SheetScore of(CriteriaSet set, Ballot ballot) {
        List<BallotFault> faults = ballot.faults(set);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("ballot cannot be counted on set " + set.code() + ": " + faults);
        }
        Map<String, Integer> parts = new LinkedHashMap<>();
        Map<String, Integer> criteria = new LinkedHashMap<>();
        int total = 0;
        for (CriteriaPart part : set.parts()) {
            int sum = 0;
            for (Criterion criterion : criteria(part)) {
                int points =
                        ballot.chosen(criterion).map(CriterionOption::points).orElse(0);
                criteria.put(criterion.code(), points);
                sum += points;
            }
            parts.put(part.code(), sum);
            total += sum;
        }
        return new SheetScore(total, parts, criteria);
    }

    private static List<Criterion> criteria(CriteriaPart part) {
        return part.sections().stream()
                .flatMap(section -> section.criteria().stream())
                .toList();
    }
}
