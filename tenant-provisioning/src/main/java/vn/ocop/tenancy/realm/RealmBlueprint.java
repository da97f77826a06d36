package vn.ocop.tenancy.realm;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.Tenant;

/** Mẫu của một miền tài khoản: how every realm and its one client must look. */
final class RealmBlueprint {

    /** Where the backend takes the answer of a sign-in; nothing else may receive one. */
    private static final String RETURN_PATH = "/dang-nhap/hoan-tat";

    /** Where Keycloak tells the backend that it has ended a session. */
    private static final String SIGN_OUT_CALL = "/logout/connect/back-channel/";

    private static final int IDLE_SECONDS = 8 * 3600;
    private static final int LONGEST_SECONDS = 12 * 3600;
    private static final int INVITATION_SECONDS = 72 * 3600;
    // Mail on a phone with a poor signal takes longer than Keycloak's five minutes.
    private static final int RESET_SECONDS = 3600;
    // Keycloak takes two failures within a second for a machine and locks the account; a nervous double press does
    // that, too.
    private static final long QUICK_FAILURE_MILLISECONDS = 100;

    private final RealmSettings settings;
    private final PublicOrigin publicOrigin;
    private final RealmSecrets secrets;

    RealmBlueprint(RealmSettings settings, PublicOrigin publicOrigin) {
        this.settings = settings;
        this.publicOrigin = publicOrigin;
        this.secrets = new RealmSecrets(settings.masterKey());
    }

    /** Language and theme of Keycloak's own realm, and nothing else of it. */
    RealmRepresentation sharedPages() {
        RealmRepresentation realm = new RealmRepresentation();
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(Set.of("vi", "en"));
        realm.setDefaultLocale("vi");
        realm.setLoginTheme(settings.theme());
        return realm;
    }

    RealmRepresentation realm(Tenant tenant) {
        RealmRepresentation realm = new RealmRepresentation();
        realm.setRealm(tenant.realm());
        realm.setDisplayName("OCOP · " + tenant.fullName());
        realm.setEnabled(true);
        realm.setSslRequired("external");
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(Set.of("vi", "en"));
        realm.setDefaultLocale("vi");
        realm.setLoginTheme(settings.theme());
        realm.setEmailTheme(settings.theme());
        realm.setRegistrationAllowed(false);
        realm.setResetPasswordAllowed(true);
        realm.setLoginWithEmailAllowed(true);
        realm.setDuplicateEmailsAllowed(false);
        realm.setBruteForceProtected(true);
        realm.setFailureFactor(8);
        realm.setQuickLoginCheckMilliSeconds(QUICK_FAILURE_MILLISECONDS);
        realm.setPasswordPolicy("length(8) and notUsername(undefined) and notEmail(undefined)");
        realm.setSsoSessionIdleTimeout(IDLE_SECONDS);
        realm.setSsoSessionMaxLifespan(LONGEST_SECONDS);
        realm.setActionTokenGeneratedByAdminLifespan(INVITATION_SECONDS);
        realm.setActionTokenGeneratedByUserLifespan(RESET_SECONDS);
        realm.setEventsEnabled(true);
        realm.setAdminEventsEnabled(true);
        RealmMail mail = settings.mail();
        if (mail != null) {
            realm.setSmtpServer(mail.settings(tenant));
        }
        return realm;
    }

    /** The backend as confidential client: it keeps the tokens, the browser only ever has our session cookie. */
    ClientRepresentation client(Tenant tenant) {
        URI origin = publicOrigin.of(tenant.slug());
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(RealmSecrets.CLIENT);
        client.setName("OCOP");
        client.setEnabled(true);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setSecret(secrets.clientSecret(tenant.realm()));
        client.setStandardFlowEnabled(true);
        client.setDirectAccessGrantsEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setServiceAccountsEnabled(true);
        // Where Keycloak leads when it is done, for example after a password was chosen.
        client.setBaseUrl(origin + "/app");
        client.setRedirectUris(List.of(origin + RETURN_PATH));
        client.setWebOrigins(List.of());
        client.setAttributes(Map.of(
                "pkce.code.challenge.method",
                "S256",
                "post.logout.redirect.uris",
                origin + "/",
                "backchannel.logout.url",
                origin + SIGN_OUT_CALL + tenant.realm(),
                "backchannel.logout.session.required",
                "true"));
        return client;
    }
}
