package vn.ocop.identity.user;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ocop.identity.PersonName;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/**
 * Lời mời: an account at Keycloak and one here, then the mail. Keycloak comes first and outside of any transaction; what
 * breaks off in between is taken up by the next attempt with the same address.
 */
@Component
public class Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final UserAdministration users;
    private final RealmUsers realm;

    Invitations(UserAdministration users, RealmUsers realm) {
        this.users = users;
        this.realm = realm;
    }

    /**
     * Invites somebody whose address the caller has found free.
     *
     * @param add adds the account here, by {@link NewAccounts}, once Keycloak has told its subject
     */
    public UserId invite(String email, PersonName name, Function<String, UserId> add) {
        UserId id = add.apply(realm.create(email, name));
        try {
            send(id, false);
        } catch (ProblemException e) {
            LOG.warn("The account {} is there, but its invitation could not be sent", id, e);
        }
        return id;
    }

    void resend(UserId id) {
        send(id, true);
    }

    /** Only who has not been here yet is sent the link; the state is looked at before the mail leaves, and after. */
    private void send(UserId id, boolean again) {
        realm.sendInvitation(users.invitedSubject(id));
        users.invitationSent(id, again);
    }
}
