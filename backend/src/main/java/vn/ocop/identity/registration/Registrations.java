package vn.ocop.identity.registration;

import java.time.Clock;
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
import vn.ocop.identity.user.UserAccount;
import vn.ocop.identity.user.UserAccounts;
import vn.ocop.identity.user.UserRoles;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantId;
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

    private final ProducerRegistrations registrations;
    private final UserAccounts accounts;
    private final UserRoles roles;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            ProducerRegistrations registrations,
            UserAccounts accounts,
            UserRoles roles,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void requireFree(String email) {
        if (accounts.existsByEmailIgnoreCase(email)) {
            throw ProblemException.atField("email", IdentityError.EMAIL_TAKEN, email);
        }
    }

    /** Adds the account of a producer who exists at Keycloak already, and his registration. */
    public UUID add(
            String subject, String email, UserAccount.Details person, ProducerRegistration.Organisation organisation) {
        requireFree(email);
        UserId user = new UserId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        accounts.saveAndFlush(UserAccount.registered(user, subject, email, person, clock.instant()));
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        registrations.save(new ProducerRegistration(id, user, organisation, clock.instant()));
        audit.record(AuditEntry.of(IdentityAction.PRODUCER_REGISTERED, id, organisation.name())
                .after(Map.of("email", email, "communeCode", organisation.commune()))
                .by(new AuditActor(user.value(), email, person.name().full())));
        events.publishEvent(
                new UserEvent.ProducerRegistered(tenant(), user, organisation.name(), organisation.commune()));
        return id;
    }

    public void confirm(UUID id, CurrentUser by) {
        ProducerRegistration registration = get(id, by);
        UserAccount account = accountOf(registration);
        registration.confirm(by.id(), clock.instant());
        account.confirm();
        account.touch(clock.instant());
        roles.replace(account.id(), Set.of(new RoleGrant(Role.OWNER_ADMIN, null)), by.id());
        audit.record(AuditEntry.of(IdentityAction.REGISTRATION_CONFIRMED, id, registration.organisationName()));
        events.publishEvent(new UserEvent.RegistrationConfirmed(
                tenant(), account.id(), registration.organisationName(), account.fullName(), account.email()));
    }

    public void refuse(UUID id, String reason, CurrentUser by) {
        ProducerRegistration registration = get(id, by);
        UserAccount account = accountOf(registration);
        registration.refuse(by.id(), clock.instant(), reason);
        account.refuse();
        account.touch(clock.instant());
        audit.record(AuditEntry.of(IdentityAction.REGISTRATION_REFUSED, id, registration.organisationName())
                .note(reason));
        events.publishEvent(new UserEvent.RegistrationRefused(
                tenant(), account.id(), registration.organisationName(), account.fullName(), account.email(), reason));
    }

    private ProducerRegistration get(UUID id, CurrentUser by) {
        return registrations
                .findById(id)
                .filter(found ->
                        by.communesWith(Permission.REGISTRATIONS_DECIDE).contains(found.commune()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private UserAccount accountOf(ProducerRegistration registration) {
        return accounts.findById(registration.user().value()).orElseThrow();
    }

    private static TenantId tenant() {
        return TenantContext.current().id();
    }
}
