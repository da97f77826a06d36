package vn.ocop.tenancy.realm;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.Tenant;

/** Quản trị miền tài khoản qua giao diện quản trị của Keycloak, with the provisioning process's own service account. */
public final class KeycloakRealms implements RealmAdministration {

    /** What the backend may do in its own realm: invite people, send them their links, disable them. */
    private static final List<String> BACKEND_ROLES = List.of("manage-users", "view-users", "query-users");

    /** Keycloak's own realm, in which its administrators are. */
    private static final String KEYCLOAK = "master";

    private final RealmSettings settings;
    private final RealmBlueprint blueprint;

    public KeycloakRealms(RealmSettings settings, PublicOrigin publicOrigin) {
        this.settings = settings;
        this.blueprint = new RealmBlueprint(settings, publicOrigin);
    }

    /** Keycloak draws such pages as those of its own realm. */
    @Override
    public void dressSharedPages() {
        with(keycloak -> {
            keycloak.realm(KEYCLOAK).update(blueprint.sharedPages());
            return true;
        });
    }

    @Override
    public void ensureRealm(Tenant tenant) {
        with(keycloak -> {
            if (exists(keycloak.realm(tenant.realm()))) {
                keycloak.realm(tenant.realm()).update(blueprint.realm(tenant));
            } else {
                keycloak.realms().create(blueprint.realm(tenant));
                // The rights over a new realm come with the next token only.
                keycloak.tokenManager().grantToken();
            }
            ensureClient(keycloak.realm(tenant.realm()), tenant);
            return true;
        });
    }

    @Override
    public String ensureUser(Tenant tenant, RealmUser user) {
        return with(keycloak -> ensure(keycloak.realm(tenant.realm()), user));
    }

    @Override
    public List<String> ensureUsers(Tenant tenant, List<RealmUser> users) {
        return with(keycloak -> users.stream()
                .map(user -> ensure(keycloak.realm(tenant.realm()), user))
                .toList());
    }

    private static String ensure(RealmResource realm, RealmUser user) {
        List<UserRepresentation> found = realm.users().searchByUsername(user.username(), true);
        if (!found.isEmpty()) {
            return found.getFirst().getId();
        }
        try (Response response = realm.users().create(representation(user))) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw new RealmException("Thư điện tử %s đã được dùng cho một tài khoản khác; hãy dùng địa chỉ khác."
                        .formatted(user.email()));
            }
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    @Override
    public void invite(Tenant tenant, String subject) {
        with(keycloak -> {
            var user = keycloak.realm(tenant.realm()).users().get(subject);
            List<String> actions = user.toRepresentation().getRequiredActions();
            if (!actions.isEmpty() && settings.mail() != null) {
                user.executeActionsEmail(RealmSecrets.CLIENT, null, actions);
            }
            return true;
        });
    }

    @Override
    public void deleteRealm(Tenant tenant) {
        with(keycloak -> {
            if (exists(keycloak.realm(tenant.realm()))) {
                keycloak.realm(tenant.realm()).remove();
            }
            return true;
        });
    }

    @Override
    public boolean isReady(Tenant tenant) {
        return with(keycloak -> exists(keycloak.realm(tenant.realm()))
                && !keycloak.realm(tenant.realm())
                        .clients()
                        .findByClientId(RealmSecrets.CLIENT)
                        .isEmpty());
    }

    private void ensureClient(RealmResource realm, Tenant tenant) {
        ClientRepresentation wanted = blueprint.client(tenant);
        List<ClientRepresentation> found = realm.clients().findByClientId(RealmSecrets.CLIENT);
        String id;
        if (found.isEmpty()) {
            try (Response response = realm.clients().create(wanted)) {
                id = CreatedResponseUtil.getCreatedId(response);
            }
        } else {
            id = found.getFirst().getId();
            realm.clients().get(id).update(wanted);
        }
        grantUserRights(realm, realm.clients().get(id));
    }

    private static void grantUserRights(RealmResource realm, ClientResource backend) {
        ClientRepresentation management =
                realm.clients().findByClientId("realm-management").getFirst();
        List<RoleRepresentation> roles = realm.clients().get(management.getId()).roles().list().stream()
                .filter(role -> BACKEND_ROLES.contains(role.getName()))
                .toList();
        String account = backend.getServiceAccountUser().getId();
        realm.users().get(account).roles().clientLevel(management.getId()).add(roles);
    }

    private static UserRepresentation representation(RealmUser user) {
        UserRepresentation representation = new UserRepresentation();
        representation.setUsername(user.username());
        representation.setEmail(user.email());
        representation.setEmailVerified(true);
        representation.setFirstName(user.givenName());
        representation.setLastName(user.familyName());
        representation.setEnabled(true);
        representation.setRequiredActions(user.requiredActions());
        String password = user.password();
        if (password != null) {
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(false);
            representation.setCredentials(List.of(credential));
        }
        return representation;
    }

    private static boolean exists(RealmResource realm) {
        try {
            realm.toRepresentation();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private <T> T with(Function<Keycloak, T> work) {
        try (Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.internalUrl())
                .realm(KEYCLOAK)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.adminClientId())
                .clientSecret(settings.adminClientSecret())
                .build()) {
            return work.apply(keycloak);
        } catch (ProcessingException e) {
            throw new RealmException(
                    "Không kết nối được hệ thống đăng nhập Keycloak; hãy kiểm tra dịch vụ rồi chạy lại bước này.", e);
        } catch (ClientErrorException e) {
            throw new RealmException("Keycloak từ chối yêu cầu (%s).".formatted(e.getMessage()), e);
        } catch (WebApplicationException e) {
            throw new RealmException("Keycloak gặp lỗi (%s); hãy chạy lại bước này.".formatted(e.getMessage()), e);
        }
    }
}
