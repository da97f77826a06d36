package vn.ocop.identity.user;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.IdentityAction;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.UserEvent;
import vn.ocop.identity.UserState;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Tài khoản mới, whether an administrator invites somebody or a commune confirms a producer. */
@Component
@Transactional
public class NewAccounts {

    private final UserAccounts accounts;
    private final UserRoles roles;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewAccounts(
            UserAccounts accounts, UserRoles roles, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** True when somebody works, has worked or is invited to work here under the address. */
    @Transactional(readOnly = true)
    public boolean taken(String email) {
        return accounts.findByEmailIgnoreCase(email)
                .filter(account -> account.state() != UserState.PENDING_CONFIRMATION)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public void requireFree(String email) {
        if (taken(email)) {
            throw ProblemException.atField("email", IdentityError.EMAIL_TAKEN, email);
        }
    }

    /** Adds the account of somebody who exists at Keycloak already, as one that is invited. */
    public UserId add(
            String subject, String email, UserAccount.Details details, Set<RoleGrant> grants, CurrentUser by) {
        requireFree(email);
        UserAccount account = accounts.findByEmailIgnoreCase(email)
                .orElseGet(() -> new UserAccount(
                        new UserId(UuidVersion7Strategy.INSTANCE.generateUuid(null)), email, clock.instant()));
        account.invite(subject, details);
        account.touch(clock.instant());
        accounts.saveAndFlush(account);
        roles.replace(account.id(), grants, by.id());
        audit.record(AuditEntry.of(IdentityAction.USER_INVITED, account.id().value(), account.fullName())
                .after(Map.of("email", email, "roles", UserRoles.texts(grants))));
        events.publishEvent(
                new UserEvent.UserInvited(TenantContext.current().id(), account.id(), account.fullName(), email));
        return account.id();
    }
}
