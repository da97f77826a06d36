package vn.ocop.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.dossier.Dossier;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Thông báo bằng văn bản cho xã và chủ thể (step 9 of the procedure), and to those who prepare and sign. */
@Component
class CertificateNotices {

    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notifications notifications;
    private final NoticeRecipients recipients;
    private final Producers producers;

    CertificateNotices(Notifications notifications, NoticeRecipients recipients, Producers producers) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.producers = producers;
    }

    void submitted(Decision decision) {
        recipients
                .holders(Role.PROVINCE_LEADER)
                .forEach(person -> notifications.send(
                        CertificateNotice.DECISION_SUBMITTED,
                        person,
                        page(decision.id()),
                        decision.text().subject(),
                        decision.createdName()));
    }

    void givenBack(Decision decision, String reason, CurrentUser by) {
        toAuthor(
                CertificateNotice.DECISION_GIVEN_BACK,
                decision,
                by,
                decision.text().subject(),
                reason);
    }

    /** @param decision as issued */
    void issued(Decision decision, CurrentUser by) {
        toAuthor(
                CertificateNotice.DECISION_ISSUED, decision, by, decision.text().subject(), decision.label());
    }

    void recognised(Dossier dossier, int stars, String number, LocalDate day) {
        Object[] words = {
            dossier.productName(), Integer.toString(stars), number, DAY.format(day), dossier.producerName()
        };
        String link = "/app/products/" + dossier.product();
        toProducer(CertificateNotice.PRODUCT_RECOGNISED, dossier.producer(), link, words);
        toCommune(CertificateNotice.PRODUCT_RECOGNISED_IN_COMMUNE, dossier.commune(), link, words);
    }

    /** A step of a dossier with the number and day of its paper. */
    void told(CertificateNotice kind, Dossier dossier, String number, LocalDate day) {
        Object[] words = {dossier.productName(), dossier.producerName(), number, DAY.format(day)};
        String link = "/app/dossiers/" + dossier.id();
        toProducer(kind, dossier.producer(), link, words);
        toCommune(kind, dossier.commune(), link, words);
    }

    void revoked(Recognition recognition, Decision decision) {
        Recognition.Subject subject = recognition.subject();
        LocalDate day = decision.text().decidedOn();
        Object[] words = {
            subject.productName(),
            subject.producerName() == null ? "" : subject.producerName(),
            decision.label(),
            day == null ? "" : DAY.format(day)
        };
        String link = "/app/products/" + recognition.product();
        if (subject.producer() != null) {
            toProducer(CertificateNotice.RECOGNITION_REVOKED, subject.producer(), link, words);
        }
        if (subject.commune() != null) {
            toCommune(CertificateNotice.RECOGNITION_REVOKED, subject.commune(), link, words);
        }
    }

    private void toAuthor(CertificateNotice kind, Decision decision, CurrentUser by, Object... words) {
        recipients
                .person(decision.createdBy())
                .filter(person -> !person.id().equals(by.id()))
                .ifPresent(person -> notifications.send(kind, person, page(decision.id()), words));
    }

    private void toProducer(CertificateNotice kind, ProducerId producer, String link, Object... words) {
        send(kind, recipients.people(producers.membersOf(producer)), link, words);
    }

    private void toCommune(CertificateNotice kind, String commune, String link, Object... words) {
        send(kind, recipients.holders(COMMUNE, commune), link, words);
    }

    private void send(CertificateNotice kind, List<Recipient> people, String link, Object... words) {
        people.forEach(person -> notifications.send(kind, person, link, words));
    }

    private static String page(DecisionId id) {
        return "/app/decisions/" + id;
    }
}
