package vn.ocop.producer;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Phạm vi được xem: everything, the communes of an official, the producers somebody acts for.
 *
 * @param everywhere true for those who look after the whole province
 * @param communes codes of the communes seen
 * @param producers producers acted for
 */
public record ProducerScope(boolean everywhere, Set<String> communes, Set<ProducerId> producers) {

    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    public ProducerScope {
        communes = Set.copyOf(communes);
        producers = Set.copyOf(producers);
    }

    public boolean includes(@Nullable ProducerId producer, @Nullable String commune) {
        return everywhere
                || (producer != null && producers.contains(producer))
                || (commune != null && communes.contains(commune));
    }

    /** For SQL, which knows no empty list; no commune has an empty code. */
    public Collection<String> listedCommunes() {
        return communes.isEmpty() ? Set.of("") : communes;
    }

    /** For SQL, which knows no empty list. */
    public Collection<UUID> listedProducers() {
        return producers.isEmpty()
                ? NOBODY
                : producers.stream().map(ProducerId::value).collect(Collectors.toUnmodifiableSet());
    }
}
