package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.dossier.Dossier;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/**
 * Một hồ sơ trước Hội đồng, with everything that scoring it goes by.
 *
 * @param aside members who neither score it nor preside over it, because of a conflict of interest
 */
record ScoringCase(
        Scoring scoring,
        Council council,
        CouncilRules rules,
        Dossier dossier,
        CriteriaTemplate template,
        CriteriaSet set,
        Set<UserId> aside) {

    ScoringCase {
        aside = Set.copyOf(aside);
    }

    CriteriaTemplateId templateId() {
        return Objects.requireNonNull(dossier.template());
    }

    Optional<Seat> seat(CurrentUser user) {
        return council.seat(user.id());
    }

    /**
     * Người điều hành: chair and secretary, unless they stepped aside. When both did, the first member left in the order of the
     * decision, so that a conflict of interest never leaves a dossier without anybody to close it.
     */
    List<Seat> presiding() {
        List<Seat> left = council.seats().stream()
                .filter(seat -> !aside.contains(seat.userId()))
                .toList();
        List<Seat> leading =
                left.stream().filter(seat -> seat.function().presides()).toList();
        return leading.isEmpty() ? left.stream().limit(1).toList() : leading;
    }

    boolean presidedBy(CurrentUser user) {
        return presiding().stream().anyMatch(seat -> seat.userId().equals(user.id()));
    }

    /** Whether this person would preside, had he no conflict of interest. */
    boolean wouldPreside(CurrentUser user) {
        return aside.contains(user.id())
                && seat(user).filter(seat -> seat.function().presides()).isPresent();
    }

    /** Rescorings that the rules still allow. */
    int rescoringsLeft() {
        return Math.max(0, rules.rescoreRounds() - Math.max(0, scoring.pass() - 1));
    }
}
