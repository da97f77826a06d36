package vn.ocop.identity.user;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.identity.PersonName;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.realm.RealmSecrets;
import vn.ocop.web.problem.ProblemException;

/** Qua giao diện quản trị của Keycloak, with the realm's own service account, which may manage users and nothing else. */
@Component
class KeycloakUsers implements RealmUsers {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakUsers.class);
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakSettings settings;
    private final RealmSecrets secrets;
    private final UserAccounts accounts;

    KeycloakUsers(KeycloakSettings settings, RealmSecrets secrets, UserAccounts accounts) {
        this.settings = settings;
        this.secrets = secrets;
        this.accounts = accounts;
    }

    @Override
    public String create(String email, PersonName name) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        // Choosing the password by the mailed link proves the address.
        user.setEmailVerified(true);
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        setName(user, name);
        return with(users -> {
            try (Response response = users.create(user)) {
                if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    return takeLeftOver(users, user);
                }
                return CreatedResponseUtil.getCreatedId(response);
            }
        });
    }

    @Override
    public void sendInvitation(String subject) {
        with(users -> {
            users.get(subject).executeActionsEmail(RealmSecrets.CLIENT, null, List.of(CHOOSE_PASSWORD));
            return subject;
        });
    }

    @Override
    public void setEnabled(String subject, boolean enabled) {
        with(users -> {
            UserRepresentation user = users.get(subject).toRepresentation();
            user.setEnabled(enabled);
            users.get(subject).update(user);
            if (!enabled) {
                users.get(subject).logout();
            }
            return subject;
        });
    }

    @Override
    public void rename(String subject, PersonName name) {
        with(users -> {
            UserRepresentation user = users.get(subject).toRepresentation();
            setName(user, name);
            users.get(subject).update(user);
            return subject;
        });
    }

    /**
     * Nobody works here under the address, as the caller has made sure, so the account belongs to a broken attempt, unless
     * somebody of ours changed his address at Keycloak. Who chose its password is unknown.
     */
    private String takeLeftOver(UsersResource users, UserRepresentation wanted) {
        UserResource account = users.searchByEmail(wanted.getEmail(), true).stream()
                .map(UserRepresentation::getId)
                .filter(subject -> !accounts.existsByKeycloakSubject(subject))
                .findFirst()
                .map(users::get)
                .orElseThrow(() -> ProblemException.atField("email", IdentityError.EMAIL_TAKEN, wanted.getEmail()));
        account.logout();
        account.credentials().forEach(credential -> account.removeCredential(credential.getId()));
        account.update(wanted);
        return account.toRepresentation().getId();
    }

    /** Keycloak wants both parts; a person with a single name gets a dash. */
    private static void setName(UserRepresentation user, PersonName name) {
        user.setFirstName(name.given());
        int family = name.full().length() - name.given().length() - 1;
        user.setLastName(family > 0 ? name.full().substring(0, family) : "-");
    }

    private <T> T with(Function<UsersResource, T> work) {
        String realm = TenantContext.current().realm();
        try (Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.internalUrl())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(RealmSecrets.CLIENT)
                .clientSecret(secrets.clientSecret(realm))
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(20, TimeUnit.SECONDS)
                        .build())
                .build()) {
            return work.apply(keycloak.realm(realm).users());
        } catch (ProcessingException | WebApplicationException e) {
            LOG.error("Keycloak did not do what was asked in realm {}", realm, e);
            throw new ProblemException(IdentityError.SIGN_IN_SERVER_UNAVAILABLE);
        }
    }
}
