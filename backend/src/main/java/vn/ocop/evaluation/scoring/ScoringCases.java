package vn.ocop.evaluation.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.criteria.CriteriaCatalogue;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Ai được làm gì với phiên chấm nào. What is scored by a council of which somebody may not know does not exist for him. Works
 * within the caller's transaction.
 */
@Component
class ScoringCases {

    private final ScoringRows rows;
    private final Councils councils;
    private final Dossiers dossiers;
    private final CriteriaCatalogue catalogue;
    private final Producers producers;

    ScoringCases(
            ScoringRows rows, Councils councils, Dossiers dossiers, CriteriaCatalogue catalogue, Producers producers) {
        this.rows = rows;
        this.councils = councils;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.producers = producers;
    }

    ScoringCase visible(DossierId dossier, CurrentUser user) {
        return complete(rows.newest(dossier), user);
    }

    /** Held until the transaction ends, for who presides over it in the council that scores it. */
    ScoringCase presided(DossierId dossier, CurrentUser user) {
        ScoringCase found = complete(rows.locked(dossier), user);
        requirePresiding(found, user);
        return found;
    }

    static void requirePresiding(ScoringCase found, CurrentUser user) {
        if (found.presidedBy(user)) {
            return;
        }
        List<String> presiding = found.presiding().stream().map(Seat::fullName).toList();
        if (!found.wouldPreside(user)) {
            throw new ProblemException(
                    ScoringError.SCORING_NOT_PRESIDING, found.council().title());
        }
        if (presiding.isEmpty()) {
            throw new ProblemException(
                    ScoringError.SCORING_NOBODY_PRESIDES, found.council().title());
        }
        throw new ProblemException(ScoringError.SCORING_PRESIDER_ASIDE, String.join(", ", presiding));
    }

    /** Held as it is until the transaction ends, for somebody with a seat in the council. */
    ScoringCase seated(DossierId dossier, CurrentUser user) {
        ScoringCase found = complete(rows.steady(dossier), user);
        if (found.seat(user).isEmpty()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        return found;
    }

    private ScoringCase complete(Optional<Scoring> found, CurrentUser user) {
        Scoring scoring = found.orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Council council = councils.visible(scoring.council(), user);
        Dossier dossier = dossiers.find(scoring.dossier()).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (dossier.template() == null) {
            throw new IllegalStateException("Dossier " + dossier.id() + " is scored without a sheet");
        }
        CriteriaTemplate template = catalogue.template(dossier.template());
        CriteriaSet set = template.set(dossier.setCode()).orElseThrow();
        return new ScoringCase(
                scoring, council, councils.rules(council), dossier, template, set, aside(scoring, dossier));
    }

    /** Those of the producer are set aside for good when scoring opens; before that they are looked up. */
    private Set<UserId> aside(Scoring scoring, Dossier dossier) {
        Set<UserId> aside = new HashSet<>();
        rows.excuses(scoring.id()).forEach(excuse -> aside.add(excuse.user()));
        if (scoring.state() == ScoringState.SCHEDULED) {
            aside.addAll(producers.membersOf(dossier.producer()));
        }
        return aside;
    }
}
