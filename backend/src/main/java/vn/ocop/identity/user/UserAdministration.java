package vn.ocop.identity.user;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.IdentityAction;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.UserEvent;
import vn.ocop.identity.signin.UserSessions;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Quản lý tài khoản: what an administrator does with the accounts of his workspace, one transaction each. */
@Component
@Transactional
class UserAdministration {

    private final UserAccounts accounts;
    private final UserRoles roles;
    private final UserSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserAdministration(
            UserAccounts accounts,
            UserRoles roles,
            UserSessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keycloak's subject of somebody who was invited and has not been here yet. */
    @Transactional(readOnly = true)
    public String invitedSubject(UserId id) {
        UserAccount account = get(id);
        account.requireInvited();
        return account.subject();
    }

    public void invitationSent(UserId id, boolean again) {
        UserAccount account = get(id);
        account.invitationSent(clock.instant());
        account.touch(clock.instant());
        if (again) {
            audit.record(AuditEntry.of(IdentityAction.INVITATION_RESENT, id.value(), account.fullName()));
        }
    }

    /** @return Keycloak's subject, whose name must change, too */
    public String edit(UserId id, @Nullable String ifMatch, UserAccount.Details details) {
        UserAccount account = get(id, ifMatch);
        Map<String, String> before = state(account);
        account.edit(details);
        account.touch(clock.instant());
        audit.record(AuditEntry.of(IdentityAction.USER_EDITED, id.value(), account.fullName())
                .before(before)
                .after(state(account)));
        return account.subject();
    }

    /** The person himself keeps his phone number right. */
    public void editOwn(CurrentUser user, @Nullable String phone) {
        UserAccount account = get(user.id());
        Map<String, String> before = state(account);
        account.changePhone(phone);
        account.touch(clock.instant());
        audit.record(AuditEntry.of(IdentityAction.USER_EDITED, user.id().value(), account.fullName())
                .before(before)
                .after(state(account)));
    }

    /** Who gives roles takes none for himself: what one person may do altogether was decided by two. */
    public void changeRoles(UserId id, @Nullable String ifMatch, Set<RoleGrant> wanted, CurrentUser by) {
        UserAccount account = get(id, ifMatch);
        List<RoleGrant> before = roles.of(id);
        if (id.equals(by.id()) && !before.containsAll(wanted)) {
            throw new ProblemException(IdentityError.NOT_YOUR_OWN_ROLES);
        }
        boolean administrator = before.stream().anyMatch(grant -> grant.role() == Role.TENANT_ADMIN);
        boolean stays = wanted.stream().anyMatch(grant -> grant.role() == Role.TENANT_ADMIN);
        if (administrator && !stays) {
            requireAnotherAdministrator(id);
        }
        roles.replace(id, wanted, by.id());
        account.touch(clock.instant());
        audit.record(AuditEntry.of(IdentityAction.ROLES_CHANGED, id.value(), account.fullName())
                .before(Map.of("roles", UserRoles.texts(before)))
                .after(Map.of("roles", UserRoles.texts(wanted))));
        events.publishEvent(new UserEvent.RolesChanged(tenant(), id));
    }

    /** @return Keycloak's subject, which must be disabled next */
    public String disable(UserId id, @Nullable String ifMatch, String reason, CurrentUser by) {
        UserAccount account = get(id, ifMatch);
        if (id.equals(by.id())) {
            throw new ProblemException(IdentityError.NOT_YOURSELF);
        }
        if (roles.of(id).stream().anyMatch(grant -> grant.role() == Role.TENANT_ADMIN)) {
            requireAnotherAdministrator(id);
        }
        account.disable();
        account.touch(clock.instant());
        sessions.end(id);
        audit.record(AuditEntry.of(IdentityAction.USER_DISABLED, id.value(), account.fullName())
                .note(reason));
        events.publishEvent(new UserEvent.UserDisabled(tenant(), id, reason));
        return account.subject();
    }

    public void enable(UserId id, @Nullable String ifMatch) {
        UserAccount account = get(id, ifMatch);
        account.enable();
        account.touch(clock.instant());
        audit.record(AuditEntry.of(IdentityAction.USER_ENABLED, id.value(), account.fullName()));
        events.publishEvent(new UserEvent.UserEnabled(tenant(), id));
    }

    @Transactional(readOnly = true)
    public String subjectOf(UserId id) {
        return get(id).subject();
    }

    private void requireAnotherAdministrator(UserId id) {
        if (!roles.administratorBesides(id)) {
            throw new ProblemException(IdentityError.LAST_ADMINISTRATOR);
        }
    }

    private UserAccount get(UserId id, @Nullable String ifMatch) {
        UserAccount account = get(id);
        Versions.require(ifMatch, account.version());
        return account;
    }

    private UserAccount get(UserId id) {
        UUID key = id.value();
        return accounts.findById(key).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private static TenantId tenant() {
        return TenantContext.current().id();
    }

    private static Map<String, String> state(UserAccount account) {
        return Map.of(
                "fullName", account.fullName(),
                "phone", text(account.phone()),
                "communeCode", text(account.communeCode()),
                "agency", text(account.agency()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
