package vn.ocop.identity.registration;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.identity.user.NewAccounts;
import vn.ocop.notification.Correspondence;
import vn.ocop.web.problem.ProblemException;

/**
 * Chủ thể tự đăng ký. The answer says nothing about the address: whether it has an account, only its mailbox learns. No
 * account is made before the commune confirms, so nobody can take an address from its owner by naming it here.
 */
@Component
@Transactional
class SelfRegistration {

    private static final String PROOF_PAGE = "/dang-ky/xac-minh";

    private final IdentitySetting setting;
    private final ProvinceCommunes communes;
    private final NewAccounts accounts;
    private final RegistrationRequests requests;
    private final Registrations registrations;
    private final Correspondence letters;

    SelfRegistration(
            IdentitySetting setting,
            ProvinceCommunes communes,
            NewAccounts accounts,
            RegistrationRequests requests,
            Registrations registrations,
            Correspondence letters) {
        this.setting = setting;
        this.communes = communes;
        this.accounts = accounts;
        this.requests = requests;
        this.registrations = registrations;
        this.letters = letters;
    }

    /** @return true when the person must open a link in a mail next */
    public boolean register(RegistrationForm form, Locale language) {
        IdentitySetting.RegistrationRules rules = setting.read();
        if (!rules.registrationOpen()) {
            throw new ProblemException(IdentityError.REGISTRATION_CLOSED);
        }
        communes.require("communeCode", form.communeCode());
        String mailbox = form.mailbox();
        if (accounts.taken(mailbox)) {
            letters.write(RegistrationNotice.REGISTRATION_KNOWN_ADDRESS, mailbox, "/dang-nhap", language);
        } else if (rules.verifyEmail()) {
            // Behind “#” the secret stays out of the logs of every server on the way.
            String link = PROOF_PAGE + "#" + requests.add(form);
            letters.write(
                    RegistrationNotice.REGISTRATION_PROOF,
                    mailbox,
                    link,
                    language,
                    RegistrationRequests.LIFETIME.toHours());
        } else {
            registrations.add(form);
            letters.write(RegistrationNotice.REGISTRATION_RECEIVED, mailbox, "/", language);
        }
        return rules.verifyEmail();
    }

    /** The owner of the address has followed his link: now his commune sees the registration. */
    public void prove(String token) {
        RegistrationForm form =
                requests.take(token).orElseThrow(() -> new ProblemException(IdentityError.REGISTRATION_LINK_ENDED));
        accounts.requireFree(form.mailbox());
        registrations.add(form);
    }
}
