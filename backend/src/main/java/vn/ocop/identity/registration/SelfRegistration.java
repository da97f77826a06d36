package vn.ocop.identity.registration;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.user.RealmUsers;
import vn.ocop.identity.user.UserAccount;
import vn.ocop.web.problem.ProblemException;

/** Chủ thể tự đăng ký: account at Keycloak, account and registration here, then the mail that proves the address. */
@Component
class SelfRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(SelfRegistration.class);

    private final IdentitySetting setting;
    private final Registrations registrations;
    private final RealmUsers realm;

    SelfRegistration(IdentitySetting setting, Registrations registrations, RealmUsers realm) {
        this.setting = setting;
        this.registrations = registrations;
        this.realm = realm;
    }

    /** @return true when a mail is on its way that the person must answer */
    boolean register(
            String email, String password, UserAccount.Details person, ProducerRegistration.Organisation organisation) {
        IdentitySetting.RegistrationRules rules = setting.read();
        if (!rules.registrationOpen()) {
            throw new ProblemException(IdentityError.REGISTRATION_CLOSED);
        }
        registrations.requireFree(email);
        String subject = realm.createWithPassword(email, person.name(), password, !rules.verifyEmail());
        UUID id = registrations.add(subject, email, person, organisation);
        if (rules.verifyEmail()) {
            try {
                realm.sendVerification(subject);
            } catch (ProblemException e) {
                // Keycloak sends it again when he signs in for the first time.
                LOG.warn("The address of registration {} could not be sent its mail", id, e);
            }
        }
        return rules.verifyEmail();
    }
}
