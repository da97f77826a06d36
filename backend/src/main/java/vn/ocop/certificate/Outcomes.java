package vn.ocop.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.Conclusions;

/** Finds what was concluded on dossiers: by the central council where it had the last word, else by the province's. */
@Component
class Outcomes {

    private final Conclusions conclusions;
    private final MinistryRows ministry;

    Outcomes(Conclusions conclusions, MinistryRows ministry) {
        this.conclusions = conclusions;
        this.ministry = ministry;
    }

    /** Those of them on which something was concluded. */
    Map<DossierId, Outcome> of(Collection<DossierId> dossiers) {
        Map<DossierId, Outcome> found = new HashMap<>();
        conclusions.of(dossiers).values().stream()
                .filter(one -> !one.knockedOut())
                .forEach(one -> found.put(one.dossier(), ofCouncil(one)));
        ministry.of(dossiers).forEach((dossier, result) -> found.put(dossier, ofMinistry(result)));
        return Map.copyOf(found);
    }

    /** Two decimals, never rounded up: 69.998 must not become the 70 of the next band. */
    private static Outcome ofCouncil(Conclusion conclusion) {
        BigDecimal average = Objects.requireNonNull(conclusion.average(), "Only a knock-out has no average");
        return new Outcome(
                average.setScale(2, RoundingMode.DOWN),
                conclusion.stars(),
                conclusion.minutesNumber(),
                conclusion.minutesDate(),
                false);
    }

    private static Outcome ofMinistry(MinistryResult result) {
        return new Outcome(result.average(), result.stars(), result.number(), result.date(), true);
    }
}
