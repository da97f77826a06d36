package vn.ocop.criteria.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;

/**
 * Phiếu chấm: the option that one person chose for each criterion, by the option's number on the sheet. Points are never part of
 * it; they come from the template.
 *
 * @param choices number of the chosen option by criterion code; a criterion left out has no box ticked
 */
public record Ballot(Map<String, Integer> choices) {

    public Ballot {
        choices = Map.copyOf(choices);
    }

    /** What is wrong with the ballot on this sheet; empty when it can be counted. */
    public List<BallotFault> faults(CriteriaSet set) {
        List<BallotFault> faults = new ArrayList<>();
        TreeSet<String> cases = new TreeSet<>();
        Map<String, Criterion> sheet = new HashMap<>();
        set.criteria().forEach(criterion -> sheet.put(criterion.code(), criterion));
        choices.forEach((code, number) -> {
            Criterion criterion = sheet.get(code);
            if (criterion == null) {
                faults.add(new BallotFault.UnknownCriterion(code));
                return;
            }
            option(criterion, number)
                    .ifPresentOrElse(
                            option -> Optional.ofNullable(option.caseCode()).ifPresent(cases::add),
                            () -> faults.add(new BallotFault.UnknownOption(code, number)));
        });
        if (cases.size() > 1) {
            faults.add(new BallotFault.MixedCases(List.copyOf(cases)));
        }
        return List.copyOf(faults);
    }

    /** Criteria of the sheet on which nothing is ticked yet, in the order of the sheet. */
    public List<Criterion> open(CriteriaSet set) {
        return set.criteria().stream()
                .filter(criterion -> !choices.containsKey(criterion.code()))
                .toList();
    }

    /** The option chosen for that criterion; empty when none is. */
    Optional<CriterionOption> chosen(Criterion criterion) {
        return Optional.ofNullable(choices.get(criterion.code())).flatMap(number -> option(criterion, number));
    }

    private static Optional<CriterionOption> option(Criterion criterion, int number) {
        return criterion.options().stream()
                .filter(option -> option.number() == number)
                .findFirst();
    }
}
