package vn.ocop.identity.user;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/**
 * Lời mời: an account at Keycloak and one here, then the mail. Keycloak comes first and outside of any transaction; what
 * breaks off in between is taken up by the next attempt with the same address.
 */
@Component
class Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final UserAdministration users;
    private final RealmUsers realm;

    Invitations(UserAdministration users, RealmUsers realm) {
        this.users = users;
        this.realm = realm;
    }

    UserId invite(String email, UserAccount.Details details, Set<RoleGrant> grants, CurrentUser by) {
        users.requireFree(email);
        String subject = realm.create(email, details.name());
        UserId id = users.add(subject, email, details, grants, by);
        try {
            realm.sendInvitation(subject);
            users.invitationSent(id, false);
        } catch (ProblemException e) {
            LOG.warn("The account {} is there, but its invitation could not be sent", id, e);
        }
        return id;
    }

    void resend(UserId id) {
        realm.sendInvitation(users.subjectOf(id));
        users.invitationSent(id, true);
    }
}
