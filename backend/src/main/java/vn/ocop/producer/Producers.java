package vn.ocop.producer;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.database.FoldedName;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các chủ thể OCOP của tỉnh, for the other modules. */
@Service
@Transactional
public class Producers {

    private final ProducerRows rows;
    private final ProducerMembers members;
    private final AuditTrail audit;
    private final Clock clock;

    Producers(ProducerRows rows, ProducerMembers members, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ProducerSummary> summary(ProducerId id) {
        return rows.findById(id.value()).map(Producer::summary);
    }

    /** Those of them that exist. */
    @Transactional(readOnly = true)
    public Map<ProducerId, ProducerSummary> summaries(Collection<ProducerId> ids) {
        return rows.findAllById(ids.stream().map(ProducerId::value).toList()).stream()
                .map(Producer::summary)
                .collect(Collectors.toUnmodifiableMap(ProducerSummary::id, Function.identity()));
    }

    /** Points of those of them that have one. */
    @Transactional(readOnly = true)
    public Map<ProducerId, ProducerLocation> locations(Collection<ProducerId> ids) {
        Map<ProducerId, ProducerLocation> points = new HashMap<>();
        for (Producer found :
                rows.findAllById(ids.stream().map(ProducerId::value).toList())) {
            ProducerLocation point = found.location();
            if (point != null) {
                points.put(found.id(), point);
            }
        }
        return points;
    }

    /** Everything a form asks about the producer. */
    @Transactional(readOnly = true)
    public Optional<ProducerProfile> profile(ProducerId id) {
        return rows.findById(id.value()).map(Producer::profile);
    }

    /** The producers this account acts for. */
    @Transactional(readOnly = true)
    public Set<ProducerId> producersOf(UserId user) {
        return members.producersOf(user);
    }

    /** The accounts that act for the producer. */
    @Transactional(readOnly = true)
    public Set<UserId> membersOf(ProducerId id) {
        return members.of(id);
    }

    /** What of producers and their things this person sees. */
    @Transactional(readOnly = true)
    public ProducerScope scope(CurrentUser user) {
        if (user.mayEverywhere(Permission.PRODUCERS_VIEW)) {
            return new ProducerScope(true, Set.of(), Set.of());
        }
        Set<ProducerId> own = user.may(Permission.PRODUCERS_OWN) ? members.producersOf(user.id()) : Set.of();
        return new ProducerScope(false, user.communesWith(Permission.PRODUCERS_VIEW), own);
    }

    /**
     * Refuses a person who may not change what belongs to the producer.
     *
     * @throws ProblemException not found, as for a producer that does not exist
     */
    @Transactional(readOnly = true)
    public void requireChangeable(@Nullable ProducerId producer, CurrentUser user) {
        if (!mayChange(producer, user)) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
    }

    /** True when this person may change what belongs to the producer. */
    @Transactional(readOnly = true)
    public boolean mayChange(@Nullable ProducerId producer, CurrentUser user) {
        return user.mayEverywhere(Permission.PRODUCERS_MANAGE)
                || (producer != null
                        && user.may(Permission.PRODUCERS_OWN)
                        && members.producersOf(user.id()).contains(producer));
    }

    /**
     * The producer that is meant: the one with the tax code, else the only one of that name, in any spelling, in the commune
     * or in an unknown commune.
     */
    @Transactional(readOnly = true)
    public Optional<ProducerId> match(@Nullable String taxCode, String name, @Nullable String commune) {
        if (taxCode != null) {
            Optional<Producer> known = rows.findByTaxCode(taxCode);
            if (known.isPresent()) {
                return known.map(Producer::id);
            }
        }
        List<Producer> named = rows.findByNameKey(FoldedName.of(name).key()).stream()
                .filter(found -> taxCode == null || found.profile().taxCode() == null)
                .filter(found -> commune == null || found.communeCode() == null || commune.equals(found.communeCode()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    /**
     * Ghi nhận chủ thể từ tệp.
     *
     * @param originalPlace the place as the file has it; null when it names none
     */
    public ProducerId record(ProducerProfile profile, @Nullable String originalPlace) {
        return add(profile, Producer.Source.IMPORT, originalPlace);
    }

    /** Takes an imported producer back; false when it was changed since, has members or is used elsewhere. */
    public boolean withdraw(ProducerId id) {
        Optional<Producer> untouched = rows.findById(id.value())
                .filter(found -> found.source() == Producer.Source.IMPORT)
                .filter(found -> found.version() == 0)
                .filter(found -> members.of(id).isEmpty());
        untouched.ifPresent(found -> {
            rows.delete(found);
            rows.flush();
            audit.record(AuditEntry.of(ProducerAction.PRODUCER_WITHDRAWN, id.value(), found.name()));
        });
        return untouched.isPresent();
    }

    ProducerId add(ProducerProfile profile, Producer.Source source, @Nullable String originalPlace) {
        ProducerId id = new ProducerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        Producer added = new Producer(id, profile.tidied(), source, originalPlace, clock.instant());
        rows.saveAndFlush(added);
        audit.record(AuditEntry.of(ProducerAction.PRODUCER_ADDED, id.value(), added.name())
                .after(added.profile()));
        return id;
    }
}
