package vn.ocop.producer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.UserEvent;

/**
 * Đăng ký được xác nhận trở thành chủ thể, in the transaction of the confirmation. A producer that is known already, from an
 * imported list for example, gets the account as its member and keeps what is known of it.
 */
@Component
class ConfirmedRegistrations {

    private final Producers producers;
    private final ProducerMembers members;
    private final ProducerRows rows;
    private final AuditTrail audit;

    ConfirmedRegistrations(Producers producers, ProducerMembers members, ProducerRows rows, AuditTrail audit) {
        this.producers = producers;
        this.members = members;
        this.rows = rows;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(UserEvent.RegistrationConfirmed event) {
        UserEvent.Organisation organisation = event.organisation();
        ProducerId producer = producers
                .match(organisation.taxCode(), organisation.name(), organisation.commune())
                .orElseGet(() -> producers.add(profile(event), Producer.Source.REGISTRATION, null));
        rows.flush();
        members.add(producer, event.user());
        audit.record(AuditEntry.of(ProducerAction.PRODUCER_MEMBER_ADDED, producer.value(), organisation.name())
                .note(event.fullName()));
    }

    private static ProducerProfile profile(UserEvent.RegistrationConfirmed event) {
        UserEvent.Organisation organisation = event.organisation();
        return new ProducerProfile(
                organisation.name(),
                organisation.type(),
                organisation.taxCode(),
                organisation.address(),
                organisation.commune(),
                event.fullName(),
                null,
                null,
                null,
                null,
                event.phone(),
                event.email(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
