package vn.ocop.identity;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.web.access.Role;

/** Báo tin về tài khoản: each event tells whom it concerns, in its own transaction, so nobody hears of what was undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserEventNotices {

    private static final Set<Role> DECIDING = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);

    private final NoticeRecipients recipients;
    private final Notifications notifications;

    UserEventNotices(NoticeRecipients recipients, Notifications notifications) {
        this.recipients = recipients;
        this.notifications = notifications;
    }

    @EventListener
    void registered(UserEvent.ProducerRegistered event) {
        for (Recipient officer : recipients.holdersIn(event.commune(), DECIDING)) {
            notifications.send(
                    IdentityNotice.REGISTRATION_SUBMITTED, officer, "/app/registrations", event.organisation());
        }
    }

    @EventListener
    void confirmed(UserEvent.RegistrationConfirmed event) {
        notifications.send(
                IdentityNotice.REGISTRATION_CONFIRMED,
                new Recipient(event.user(), event.fullName(), event.email()),
                "/app",
                event.organisation());
    }

    @EventListener
    void refused(UserEvent.RegistrationRefused event) {
        notifications.send(
                IdentityNotice.REGISTRATION_REFUSED,
                new Recipient(event.user(), event.fullName(), event.email()),
                "/",
                event.organisation(),
                event.reason());
    }

    @EventListener
    void rolesChanged(UserEvent.RolesChanged event) {
        recipients
                .person(event.user())
                .ifPresent(person -> notifications.send(IdentityNotice.ROLES_CHANGED, person, "/app/profile"));
    }
}
