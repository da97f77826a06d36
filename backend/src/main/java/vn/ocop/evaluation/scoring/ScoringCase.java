package vn.ocop.evaluation.scoring;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.dossier.Dossier;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.web.access.CurrentUser;

/** Một hồ sơ trước Hội đồng, with everything that scoring it goes by. */
record ScoringCase(
        Scoring scoring,
        Council council,
        CouncilRules rules,
        Dossier dossier,
        CriteriaTemplate template,
        CriteriaSet set) {

    CriteriaTemplateId templateId() {
        return Objects.requireNonNull(dossier.template());
    }

    Optional<Seat> seat(CurrentUser user) {
        return council.seat(user.id());
    }

    boolean presidedBy(CurrentUser user) {
        return council.presidedBy(user.id());
    }

    /** Rescorings that the rules still allow. */
    int rescoringsLeft() {
        return Math.max(0, rules.rescoreRounds() - Math.max(0, scoring.pass() - 1));
    }
}
