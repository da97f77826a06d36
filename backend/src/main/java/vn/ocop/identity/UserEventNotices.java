package vn.ocop.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.notification.Notifications;

/** Báo tin về tài khoản: each event tells whom it concerns, in its own transaction, so nobody hears of what was undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserEventNotices {

    private final NoticeRecipients recipients;
    private final Notifications notifications;

    UserEventNotices(NoticeRecipients recipients, Notifications notifications) {
        this.recipients = recipients;
        this.notifications = notifications;
    }

    @EventListener
    void rolesChanged(UserEvent.RolesChanged event) {
        recipients
                .person(event.user())
                .ifPresent(person -> notifications.send(IdentityNotice.ROLES_CHANGED, person, "/app/profile"));
    }
}
