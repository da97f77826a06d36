package vn.ocop.identity.user;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
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
    private static final String VERIFY_EMAIL = "VERIFY_EMAIL";
    private static final Duration LEFT_OVER_AFTER = Duration.ofMinutes(10);

    private final KeycloakSettings settings;
    private final RealmSecrets secrets;

    KeycloakUsers(KeycloakSettings settings, RealmSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String create(String email, PersonName name) {
        UserRepresentation user = representation(email, name);
        // Choosing the password by the mailed link proves the address.
        user.setEmailVerified(true);
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        return create(user);
    }

    @Override
    public String createWithPassword(String email, PersonName name, String password, boolean verified) {
        UserRepresentation user = representation(email, name);
        user.setEmailVerified(verified);
        user.setRequiredActions(verified ? List.of() : List.of(VERIFY_EMAIL));
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        user.setCredentials(List.of(credential));
        return create(user);
    }

    @Override
    public void sendInvitation(String subject) {
        with(users -> {
            users.get(subject).executeActionsEmail(List.of(CHOOSE_PASSWORD));
            return subject;
        });
    }

    @Override
    public void sendVerification(String subject) {
        with(users -> {
            users.get(subject).executeActionsEmail(List.of(VERIFY_EMAIL));
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

    @Override
    public void delete(String subject) {
        with(users -> {
            try (Response response = users.delete(subject)) {
                LOG.info("The Keycloak account {} was deleted again ({})", subject, response.getStatus());
            }
            return subject;
        });
    }

    private String create(UserRepresentation user) {
        return with(users -> {
            try (Response response = users.create(user)) {
                if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    return takeLeftOver(users, user);
                }
                return CreatedResponseUtil.getCreatedId(response);
            }
        });
    }

    /** The caller has made sure that nobody works here under the address, so the account belongs to a broken attempt. */
    private static String takeLeftOver(UsersResource users, UserRepresentation wanted) {
        boolean choosesPassword = wanted.getCredentials() != null;
        String subject = users.searchByEmail(wanted.getEmail(), true).stream()
                .findFirst()
                .filter(account -> !choosesPassword || isOld(account))
                .map(UserRepresentation::getId)
                .orElseThrow(() -> ProblemException.atField("email", IdentityError.EMAIL_TAKEN, wanted.getEmail()));
        List<CredentialRepresentation> credentials = wanted.getCredentials();
        if (credentials != null) {
            users.get(subject).resetPassword(credentials.getFirst());
            wanted.setCredentials(null);
        }
        users.get(subject).update(wanted);
        return subject;
    }

    /**
     * A fresh account may be one whose row here is just being written, and whoever registers himself must not set its
     * password. One without a known age counts as fresh.
     */
    private static boolean isOld(UserRepresentation account) {
        Long created = account.getCreatedTimestamp();
        return created != null
                && Instant.ofEpochMilli(created).isBefore(Instant.now().minus(LEFT_OVER_AFTER));
    }

    private static UserRepresentation representation(String email, PersonName name) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        setName(user, name);
        return user;
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
