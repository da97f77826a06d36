package vn.ocop.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Báo cho bên kia after each step: whoever has to act now, and the producer. Nobody is told what he did himself. */
@Component
class DossierNotices {

    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);

    private final Notifications notifications;
    private final NoticeRecipients recipients;
    private final Producers producers;

    DossierNotices(Notifications notifications, NoticeRecipients recipients, Producers producers) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.producers = producers;
    }

    /** @param dossier as it is after the step */
    void tell(Dossier dossier, DossierTransition step, DossierState before, StepPaper paper, CurrentUser by) {
        switch (step) {
            case SUBMIT -> toCommune(DossierNotice.DOSSIER_SUBMITTED, dossier, null, by);
            case RESUBMIT -> toCommune(DossierNotice.DOSSIER_RESUBMITTED, dossier, null, by);
            case COMMUNE_RECEIVE, PROVINCE_RECEIVE -> toOwner(DossierNotice.DOSSIER_RECEIVED, dossier, null, by);
            case COMMUNE_RETURN, PROVINCE_RETURN ->
                toOwner(DossierNotice.DOSSIER_RETURNED, dossier, paper.reason(), by);
            case COMMUNE_REPORT, COMMUNE_RESEND -> {
                toOwner(DossierNotice.DOSSIER_REPORTED, dossier, null, by);
                toProvince(DossierNotice.DOSSIER_ARRIVED, dossier, by);
            }
            case RETURN_TO_COMMUNE -> toCommune(DossierNotice.DOSSIER_SENT_BACK, dossier, paper.reason(), by);
            case SUPPLEMENT -> toProvince(DossierNotice.DOSSIER_SUPPLEMENTED, dossier, by);
            case ACCEPT -> toOwner(DossierNotice.DOSSIER_ACCEPTED, dossier, null, by);
            case WITHDRAW -> withdrawn(dossier, before, by);
            default -> {
                // What the council and the leaders do is told by the modules that do it.
            }
        }
    }

    private void withdrawn(Dossier dossier, DossierState before, CurrentUser by) {
        switch (before.desk()) {
            case COMMUNE -> toCommune(DossierNotice.DOSSIER_WITHDRAWN, dossier, null, by);
            case PROVINCE, ADVISORY, COUNCIL -> toProvince(DossierNotice.DOSSIER_WITHDRAWN, dossier, by);
            case OWNER, MINISTRY, NOBODY -> {
                // Nobody else is working on it.
            }
        }
    }

    private void toOwner(DossierNotice kind, Dossier dossier, @Nullable String reason, CurrentUser by) {
        send(kind, recipients.people(producers.membersOf(dossier.producer())), dossier, reason, by);
    }

    private void toCommune(DossierNotice kind, Dossier dossier, @Nullable String reason, CurrentUser by) {
        send(kind, recipients.holders(COMMUNE, dossier.commune()), dossier, reason, by);
    }

    private void toProvince(DossierNotice kind, Dossier dossier, CurrentUser by) {
        send(kind, recipients.holders(Role.PROVINCE_OFFICER), dossier, null, by);
    }

    private void send(
            DossierNotice kind, List<Recipient> people, Dossier dossier, @Nullable String reason, CurrentUser by) {
        Object[] arguments = Stream.of(dossier.productName(), dossier.producerName(), dossier.receiptNumber(), reason)
                .map(text -> text == null ? "" : text)
                .toArray();
        people.stream()
                .filter(person -> !person.id().equals(by.id()))
                .forEach(person -> notifications.send(kind, person, "/app/dossiers/" + dossier.id(), arguments));
    }
}
