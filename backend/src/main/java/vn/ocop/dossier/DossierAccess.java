package vn.ocop.dossier;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Ai được xem, sửa, chuyển bước hồ sơ nào. What somebody may not see does not exist for him. */
@Component
class DossierAccess {

    private final DossierRows rows;
    private final Producers producers;

    DossierAccess(DossierRows rows, Producers producers) {
        this.rows = rows;
        this.producers = producers;
    }

    DossierReach reach(CurrentUser user) {
        return new DossierReach(
                user.mayEverywhere(Permission.DOSSIERS_VIEW),
                user.communesWith(Permission.DOSSIERS_COMMUNE),
                user.may(Permission.DOSSIERS_OWN) ? producers.producersOf(user.id()) : Set.of());
    }

    Dossier visible(DossierId id, CurrentUser user) {
        DossierReach reach = reach(user);
        return rows.find(id).filter(reach::sees).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    /** The dossier, held until the transaction ends. */
    Dossier locked(DossierId id, CurrentUser user) {
        DossierReach reach = reach(user);
        return rows.lock(id).filter(reach::sees).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    /** The person's own dossier, held until the transaction ends, while its producer may change it. */
    Dossier editable(DossierId id, CurrentUser user) {
        DossierReach reach = reach(user);
        Dossier dossier = rows.lock(id).filter(reach::owns).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (!dossier.state().editable()) {
            throw new ProblemException(DossierError.DOSSIER_LOCKED);
        }
        return dossier;
    }

    /** What the person may do to the dossier now. */
    List<DossierTransition> steps(Dossier dossier, CurrentUser user) {
        return DossierTransition.outOf(dossier.state()).stream()
                .filter(step -> may(step, dossier, user))
                .toList();
    }

    /** Whether one of the person's roles may do that to this dossier, whatever state it is in. */
    boolean may(DossierTransition step, Dossier dossier, CurrentUser user) {
        return user.grants().stream()
                .filter(grant -> step.roles().contains(grant.role()))
                .anyMatch(grant -> switch (grant.role()) {
                    case OWNER_ADMIN, OWNER_STAFF ->
                        producers.producersOf(user.id()).contains(dossier.producer());
                    case COMMUNE_OFFICER, COMMUNE_LEADER -> dossier.commune().equals(grant.commune());
                    default -> !grant.role().boundToCommune();
                });
    }
}
