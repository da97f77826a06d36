package vn.ocop.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.producer.ProducerMembers;
import vn.ocop.product.ProductRanks;
import vn.ocop.web.access.Role;

/** Hết hạn và nhắc hạn công nhận; the batch process calls it every night for one province after the other. */
public class RecognitionExpiry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);

    private final RecognitionRows rows;
    private final ProductRanks ranks;
    private final ProducerMembers members;
    private final NoticeRecipients recipients;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Clock clock;

    public RecognitionExpiry(
            JdbcClient database,
            ProductRanks ranks,
            ProducerMembers members,
            NoticeRecipients recipients,
            Notifications notifications,
            AuditTrail audit,
            Clock clock) {
        this.rows = new RecognitionRows(database);
        this.ranks = ranks;
        this.members = members;
        this.recipients = recipients;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends the recognitions whose time has run out, with the ranks of their products.
     *
     * @return how many there were
     */
    @Transactional
    public int expire() {
        LocalDate today = today();
        List<Recognition> over = rows.over(today);
        over.forEach(this::expire);
        return over.size();
    }

    /** Reminds the producers of recognitions that end soon, of each mark once. */
    @Transactional
    public void remind() {
        LocalDate today = today();
        for (Recognition one : rows.ending(today, today.plusDays(ExpiryReminder.earliest()))) {
            LocalDate validTo = one.validTo();
            if (validTo != null) {
                ExpiryReminder.due(validTo, today).ifPresent(mark -> remind(one, validTo, mark));
            }
        }
    }

    private void remind(Recognition one, LocalDate validTo, int mark) {
        RenewalWindow window = RenewalWindow.of(validTo, validTo.minusDays(mark));
        producers(one)
                .forEach(person -> notifications.sendOnce(
                        CertificateNotice.RECOGNITION_EXPIRING,
                        person,
                        link(one),
                        one.subject().productName(),
                        Integer.toString(one.stars()),
                        DAY.format(validTo),
                        Integer.toString(mark),
                        DAY.format(window.opens()),
                        DAY.format(window.closes())));
    }

    private void expire(Recognition one) {
        rows.change(one.id(), Recognition.State.EXPIRED);
        ranks.rank(one.product(), null, null);
        audit.record(AuditEntry.of(
                CertificateAction.RECOGNITION_EXPIRED,
                one.id().value(),
                one.subject().productName()));
        LocalDate validTo = one.validTo();
        String last = validTo == null ? "31/12/" + (one.decidedYear() + 3) : DAY.format(validTo);
        List<Recipient> officials = one.subject().commune() == null
                ? List.of()
                : recipients.holders(COMMUNE, one.subject().commune());
        for (List<Recipient> people : List.of(producers(one), officials)) {
            people.forEach(person -> notifications.sendOnce(
                    CertificateNotice.RECOGNITION_EXPIRED,
                    person,
                    link(one),
                    one.subject().productName(),
                    Integer.toString(one.stars()),
                    last));
        }
    }

    private List<Recipient> producers(Recognition one) {
        return one.subject().producer() == null
                ? List.of()
                : recipients.people(members.of(one.subject().producer()));
    }

    private static String link(Recognition one) {
        return "/app/products/" + one.product();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Recognitions.VIETNAM));
    }
}
