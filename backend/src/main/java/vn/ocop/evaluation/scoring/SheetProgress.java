package vn.ocop.evaluation.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.criteria.ranking.StarRule;

/**
 * Điểm của phiếu đang chấm, as far as it is filled in.
 *
 * @param stars rank by what is ticked now
 * @param reachableStars best rank that the criteria still open allow
 * @param missing criteria without a tick
 * @param obstacles what stands between {@code stars} and the next rank
 */
record SheetProgress(
        int total,
        Map<String, Integer> byPart,
        int answered,
        int criteria,
        int bandStars,
        int stars,
        int reachableStars,
        List<String> missing,
        List<StarObstacle> obstacles) {

    SheetProgress {
        byPart = Map.copyOf(byPart);
        missing = List.copyOf(missing);
        obstacles = List.copyOf(obstacles);
    }

    static SheetProgress of(CriteriaTemplate template, CriteriaSet set, CountingRules rules, Ballot ballot) {
        SheetScore sheet = SheetScore.of(set, ballot);
        StarRule rule = new StarRule(template, set.code(), rules);
        Ranking now = rule.rank(ballot);
        List<Criterion> open = ballot.open(set);
        int reachable = cases(set, ballot)
                .mapToInt(only -> rule.rank(filled(ballot, open, only)).stars())
                .max()
                .orElse(now.stars());
        return new SheetProgress(
                sheet.total(),
                sheet.byPart(),
                set.criteria().size() - open.size(),
                set.criteria().size(),
                now.bandStars(),
                now.stars(),
                reachable,
                open.stream().map(Criterion::code).toList(),
                StarObstacle.of(now));
    }

    /** The cases that can still be chosen: of set 26 the one begun, else each of the two; of other sets the empty one. */
    private static Stream<String> cases(CriteriaSet set, Ballot ballot) {
        List<String> begun = set.criteria().stream()
                .flatMap(criterion -> criterion.options().stream()
                        .filter(option -> Objects.equals(ballot.choices().get(criterion.code()), option.number())))
                .map(CriterionOption::caseCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!begun.isEmpty()) {
            return begun.stream();
        }
        List<String> all = set.criteria().stream()
                .flatMap(criterion -> criterion.options().stream())
                .map(CriterionOption::caseCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return all.isEmpty() ? Stream.of("") : all.stream();
    }

    private static Ballot filled(Ballot ballot, List<Criterion> open, String onlyCase) {
        Map<String, Integer> choices = new HashMap<>(ballot.choices());
        for (Criterion criterion : open) {
            criterion.options().stream()
                    .filter(option ->
                            option.caseCode() == null || option.caseCode().equals(onlyCase))
                    .max(Comparator.comparingInt(CriterionOption::points))
                    .ifPresent(best -> choices.put(criterion.code(), best.number()));
        }
        return new Ballot(choices);
    }
}
