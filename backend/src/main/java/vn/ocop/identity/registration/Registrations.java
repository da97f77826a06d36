package vn.ocop.identity.registration;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditActor;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.IdentityAction;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.UserEvent;
import vn.ocop.identity.user.NewAccounts;
import vn.ocop.identity.user.RoleHolders;
import vn.ocop.notification.Correspondence;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Đăng ký và xử lý đăng ký, one transaction each; a commune only ever sees its own. */
@Component
@Transactional
class Registrations {

    private static final Locale OFFICIAL = Locale.of("vi");

    private final ProducerRegistrations registrations;
    private final NewAccounts accounts;
    private final RoleHolders officials;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final Correspondence letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            ProducerRegistrations registrations,
            NewAccounts accounts,
            RoleHolders officials,
            AuditTrail audit,
            Notifications notifications,
            Correspondence letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.officials = officials;
        this.audit = audit;
        this.notifications = notifications;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a registration before its commune and tells those who decide. */
    public void add(RegistrationForm form) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ProducerRegistration registration = new ProducerRegistration(id, form, clock.instant());
        registrations.save(registration);
        audit.record(AuditEntry.of(IdentityAction.PRODUCER_REGISTERED, id, registration.organisationName())
                .after(Map.of("email", form.mailbox(), "communeCode", registration.commune()))
                .by(new AuditActor(
                        null, form.mailbox(), registration.person().name().full())));
        officials
                .inCommune(Permission.REGISTRATIONS_DECIDE, registration.commune())
                .forEach(official -> notifications.send(
                        RegistrationNotice.REGISTRATION_WAITING,
                        official,
                        "/app/registrations/" + id,
                        registration.organisationName()));
    }

    /** Who would get an account if the commune confirmed now. */
    @Transactional(readOnly = true)
    public Applicant applicant(UUID id, CurrentUser by) {
        ProducerRegistration registration = get(id, by);
        registration.requirePending();
        String email = registration.email();
        if (email == null || accounts.taken(email)) {
            throw new ProblemException(IdentityError.REGISTRATION_EMAIL_TAKEN, String.valueOf(email));
        }
        return new Applicant(email, registration.person().name());
    }

    /** @param subject the person at Keycloak */
    public UserId confirm(UUID id, String subject, CurrentUser by) {
        Applicant applicant = applicant(id, by);
        ProducerRegistration registration = get(id, by);
        UserId user = accounts.add(
                subject, applicant.email(), registration.person(), Set.of(new RoleGrant(Role.OWNER_ADMIN, null)), by);
        registration.confirm(user, by.id(), clock.instant());
        String organisation = registration.organisationName();
        String fullName = applicant.name().full();
        audit.record(AuditEntry.of(IdentityAction.REGISTRATION_CONFIRMED, id, organisation));
        events.publishEvent(new UserEvent.RegistrationConfirmed(
                TenantContext.current().id(),
                user,
                id,
                registration.organisation(),
                fullName,
                applicant.email(),
                registration.person().phone()));
        notifications.send(
                RegistrationNotice.REGISTRATION_CONFIRMED,
                new Recipient(user, fullName, applicant.email()),
                "/app",
                organisation);
        return user;
    }

    public void refuse(UUID id, String reason, CurrentUser by) {
        ProducerRegistration registration = get(id, by);
        registration.refuse(by.id(), clock.instant(), reason);
        String organisation = registration.organisationName();
        audit.record(AuditEntry.of(IdentityAction.REGISTRATION_REFUSED, id, organisation)
                .note(reason));
        String email = registration.email();
        if (email != null) {
            letters.write(RegistrationNotice.REGISTRATION_REFUSED, email, "/dang-ky", OFFICIAL, organisation, reason);
        }
    }

    private ProducerRegistration get(UUID id, CurrentUser by) {
        return registrations
                .findById(id)
                .filter(found ->
                        by.communesWith(Permission.REGISTRATIONS_DECIDE).contains(found.commune()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }
}
