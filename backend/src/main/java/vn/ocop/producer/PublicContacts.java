package vn.ocop.producer;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Liên hệ công khai của chủ thể: chosen by its people, read by everybody. */
@Service
@Transactional
public class PublicContacts {

    private final JdbcClient database;
    private final Producers producers;
    private final AuditTrail audit;

    PublicContacts(JdbcClient database, Producers producers, AuditTrail audit) {
        this.database = database;
        this.producers = producers;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public PublicContact of(ProducerId producer) {
        return stored(producer).map(Stored::contact).orElse(PublicContact.NONE);
    }

    /** With its version, for somebody who may see the producer. */
    @Transactional(readOnly = true)
    Stored read(ProducerId producer, CurrentUser user) {
        visible(producer, user);
        return stored(producer).orElse(new Stored(PublicContact.NONE, 0));
    }

    Stored publish(ProducerId producer, SeenVersion seen, PublicContact wanted, CurrentUser user) {
        ProducerSummary owner = visible(producer, user);
        producers.requireChangeable(producer, user);
        Stored before = stored(producer).orElse(new Stored(PublicContact.NONE, 0));
        seen.require(before.version());
        PublicContact contact = wanted.tidied();
        int changed = database.sql("""
                        insert into producer_public_contact as stored (producer_id, phone, email, website)
                        values (:producer, :phone, :email, :website)
                        on conflict (producer_id) do update
                        set phone = excluded.phone, email = excluded.email, website = excluded.website,
                            updated_at = now(), version = stored.version + 1
                        where stored.version = :seen
                        """)
                .param("producer", producer.value())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("website", contact.website())
                .param("seen", before.version())
                .update();
        if (changed == 0) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        audit.record(AuditEntry.of(ProducerAction.PRODUCER_CONTACT_PUBLISHED, producer.value(), owner.name())
                .before(before.contact())
                .after(contact));
        return new Stored(contact, before.version() + 1);
    }

    private ProducerSummary visible(ProducerId producer, CurrentUser user) {
        return producers
                .summary(producer)
                .filter(found -> producers.scope(user).includes(producer, found.communeCode()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private Optional<Stored> stored(ProducerId producer) {
        return database.sql("select phone, email, website, version from producer_public_contact where producer_id = ?")
                .param(producer.value())
                .query((row, index) -> new Stored(
                        new PublicContact(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4)))
                .optional();
    }

    /** Liên hệ với phiên bản. */
    record Stored(PublicContact contact, long version) {}
}
