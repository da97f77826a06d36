package vn.ocop.criteria.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;

/** Phiếu chấm dùng trong kiểm thử. */
final class Ballots {

    private static final String FIRST_CASE = "TH1";

    private Ballots() {}

    /** Everything at its best. */
    static Ballot best(CriteriaSet set) {
        Map<String, Integer> choices = new HashMap<>();
        set.criteria()
                .forEach(criterion ->
                        choices.put(criterion.code(), top(criterion).number()));
        return new Ballot(choices);
    }

    /** Any box or none, within one of the two cases where there are two. */
    static Ballot random(CriteriaSet set, Random random) {
        String usable = random.nextBoolean() ? "TH1" : "TH2";
        // Now and then mostly high, so that all ranks come up.
        double care = random.nextDouble();
        Map<String, Integer> choices = new HashMap<>();
        for (Criterion criterion : set.criteria()) {
            List<CriterionOption> options = options(criterion, usable);
            if (random.nextDouble() < care) {
                choices.put(criterion.code(), options.getLast().number());
            } else if (random.nextInt(12) > 0) {
                choices.put(
                        criterion.code(),
                        options.get(random.nextInt(options.size())).number());
            }
        }
        return new Ballot(choices);
    }

    static Ballot with(Ballot ballot, Criterion criterion, CriterionOption option) {
        Map<String, Integer> choices = new HashMap<>(ballot.choices());
        choices.put(criterion.code(), option.number());
        return new Ballot(choices);
    }

    static Ballot without(Ballot ballot, Criterion criterion) {
        Map<String, Integer> choices = new HashMap<>(ballot.choices());
        choices.remove(criterion.code());
        return new Ballot(choices);
    }

    /** The options of the case, from the least points to the most. */
    static List<CriterionOption> options(Criterion criterion, String usableCase) {
        return criterion.options().stream()
                .filter(option -> option.caseCode() == null || option.caseCode().equals(usableCase))
                .sorted(Comparator.comparingInt(CriterionOption::points))
                .toList();
    }

    static CriterionOption top(Criterion criterion) {
        return options(criterion, FIRST_CASE).getLast();
    }
}
