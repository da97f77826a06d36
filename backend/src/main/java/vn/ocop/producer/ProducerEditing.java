package vn.ocop.producer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.Accounts;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Xem và sửa một chủ thể, by its own people or by the province. */
@Service
@Transactional
class ProducerEditing {

    private static final Set<Role> OWNERS = Set.of(Role.OWNER_ADMIN, Role.OWNER_STAFF);

    private final Producers producers;
    private final ProducerRows rows;
    private final ProducerMembers members;
    private final Accounts accounts;
    private final ProvinceCommunes communes;
    private final AuditTrail audit;
    private final Clock clock;

    ProducerEditing(
            Producers producers,
            ProducerRows rows,
            ProducerMembers members,
            Accounts accounts,
            ProvinceCommunes communes,
            AuditTrail audit,
            Clock clock) {
        this.producers = producers;
        this.rows = rows;
        this.members = members;
        this.accounts = accounts;
        this.communes = communes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProducerView read(ProducerId id, CurrentUser user) {
        Producer producer = visible(id, user);
        List<Accounts.Account> people = accounts.named(members.of(id));
        return ProducerView.of(producer, people, producers.mayChange(id, user));
    }

    public void change(ProducerId id, SeenVersion seen, ProducerProfile wanted, CurrentUser user) {
        Producer producer = changeable(id, user);
        seen.require(producer.version());
        ProducerProfile profile = wanted.tidied();
        requireRight(id, profile);
        ProducerProfile before = producer.profile();
        producer.change(profile, clock.instant());
        audit.record(AuditEntry.of(ProducerAction.PRODUCER_CHANGED, id.value(), producer.name())
                .before(before)
                .after(profile));
    }

    /** @param wanted null to take the point away */
    public void place(ProducerId id, SeenVersion seen, @Nullable ProducerLocation wanted, CurrentUser user) {
        Producer producer = changeable(id, user);
        seen.require(producer.version());
        ProducerLocation before = producer.location();
        ProducerLocation after = wanted == null ? null : wanted.rounded();
        producer.place(after, clock.instant());
        audit.record(AuditEntry.of(ProducerAction.PRODUCER_PLACED, id.value(), producer.name())
                .before(before)
                .after(after));
    }

    public void addMember(ProducerId id, String login, CurrentUser user) {
        Producer producer = changeable(id, user);
        Accounts.Account account = accounts.active(login, OWNERS)
                .orElseThrow(() -> ProblemException.atField("login", ProducerError.MEMBER_UNKNOWN, login));
        if (members.add(id, account.id())) {
            record(ProducerAction.PRODUCER_MEMBER_ADDED, producer, account.fullName());
        }
    }

    public void removeMember(ProducerId id, UserId member, CurrentUser user) {
        Producer producer = changeable(id, user);
        if (!members.remove(id, member)) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        record(ProducerAction.PRODUCER_MEMBER_REMOVED, producer, member.toString());
    }

    private void record(ProducerAction action, Producer producer, String person) {
        producer.touch(clock.instant());
        audit.record(
                AuditEntry.of(action, producer.id().value(), producer.name()).after(Map.of("member", person)));
    }

    private void requireRight(ProducerId id, ProducerProfile profile) {
        communes.require("communeCode", profile.communeCode());
        if (profile.localWorkers() != null
                && profile.localWorkers() > Objects.requireNonNullElse(profile.workers(), 0)) {
            throw ProblemException.atField("localWorkers", ProducerError.LOCAL_WORKERS_TOO_MANY);
        }
        String taxCode = profile.taxCode();
        if (taxCode != null
                && rows.findByTaxCode(taxCode)
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            throw ProblemException.atField("taxCode", ProducerError.TAX_CODE_TAKEN, taxCode);
        }
    }

    private Producer visible(ProducerId id, CurrentUser user) {
        return rows.findById(id.value())
                .filter(found -> producers.scope(user).includes(id, found.communeCode()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private Producer changeable(ProducerId id, CurrentUser user) {
        Producer found = visible(id, user);
        producers.requireChangeable(id, user);
        return found;
    }
}
