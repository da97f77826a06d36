package vn.ocop.dossier;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.producer.ProducerId;

/**
 * Phạm vi hồ sơ được xem: officials see what was submitted, producers see all of their own.
 *
 * @param everywhere true for those who look after the whole province
 * @param communes communes whose dossiers the person checks
 * @param producers producers he acts for
 */
record DossierReach(boolean everywhere, Set<String> communes, Set<ProducerId> producers) {

    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    DossierReach {
        communes = Set.copyOf(communes);
        producers = Set.copyOf(producers);
    }

    boolean owns(Dossier dossier) {
        return producers.contains(dossier.producer());
    }

    boolean sees(Dossier dossier) {
        return owns(dossier) || (dossier.submitted() && (everywhere || communes.contains(dossier.commune())));
    }

    /** For SQL, which knows no empty list; no commune has an empty code. */
    Collection<String> listedCommunes() {
        return communes.isEmpty() ? Set.of("") : communes;
    }

    /** For SQL, which knows no empty list. */
    Collection<UUID> listedProducers() {
        return producers.isEmpty()
                ? NOBODY
                : producers.stream().map(ProducerId::value).collect(Collectors.toUnmodifiableSet());
    }
}
