package vn.ocop.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.identity.PersonName;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.realm.KeycloakRealms;
import vn.ocop.tenancy.realm.RealmException;
import vn.ocop.tenancy.realm.RealmMail;
import vn.ocop.tenancy.realm.RealmSecrets;
import vn.ocop.tenancy.realm.RealmSettings;
import vn.ocop.tenancy.realm.RealmUser;
import vn.ocop.tenancy.testing.TestTenants;
import vn.ocop.testing.LocalKeycloak;
import vn.ocop.web.problem.ProblemException;

/** What we ask of Keycloak, asked of a real one: realms by the provisioning, accounts by the application. */
class KeycloakTest {

    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Tenant PROVINCE = TestTenants.province("keycloakmot", TenantState.ACTIVE);
    private static final Tenant NEIGHBOUR = TestTenants.province("keycloakhai", TenantState.ACTIVE);
    private static final PersonName LAN = new PersonName("Nguyễn Thị Lan");
    private static final String PASSWORD = "Mat-khau-cua-nguoi-la";

    private static GreenMail mailbox;
    private static KeycloakRealms realms;

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final String email = UUID.randomUUID() + "@example.vn";
    private RealmUsers users;

    @BeforeAll
    static void realms() throws IOException {
        mailbox = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        RealmSettings settings = new RealmSettings(
                LocalKeycloak.shared().url(),
                LocalKeycloak.ADMIN_CLIENT,
                LocalKeycloak.ADMIN_SECRET,
                MASTER_KEY,
                new RealmMail(
                        "127.0.0.1",
                        mailbox.getSmtp().getPort(),
                        RealmMail.Security.NONE,
                        "",
                        "",
                        "khong-tra-loi@ocop.vn"),
                "ocop");
        realms = new KeycloakRealms(settings, new PublicOrigin("http", "localhost", 8080));
        realms.ensureRealm(PROVINCE);
        realms.ensureRealm(NEIGHBOUR);
    }

    @AfterAll
    static void stopMailbox() {
        mailbox.stop();
    }

    @BeforeEach
    void application() {
        users = usersAt(LocalKeycloak.shared().url());
    }

    @Test
    void anInvitedPersonGetsALinkInVietnameseAndNothingElseOpensTheAccount() throws Exception {
        String subject = here(() -> users.create(email, LAN));
        here(() -> {
            users.sendInvitation(subject);
            return subject;
        });
        UserRepresentation account = account(subject, UserResource::toRepresentation);
        assertThat(account.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        assertThat(account.isEmailVerified()).isTrue();
        assertThat(account.getFirstName() + "/" + account.getLastName()).isEqualTo("Lan/Nguyễn Thị");
        assertThat(account(subject, UserResource::credentials)).isEmpty();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Kích hoạt tài khoản OCOP");
            assertThat(letter.getFrom()[0].toString()).contains("khong-tra-loi@ocop.vn");
        });
    }

    /** Somebody may have chosen the password of an account that was left behind, and be signed in with it. */
    @Test
    void aLeftAccountIsTakenOverWithoutItsPasswordAndItsSessions() throws Exception {
        String left = leftBehind();
        assertThat(signIn(email)).isEqualTo(200);
        assertThat(account(left, UserResource::getUserSessions)).hasSize(1);

        assertThat(here(() -> users.create(email, LAN))).isEqualTo(left);

        assertThat(account(left, UserResource::credentials)).isEmpty();
        assertThat(account(left, UserResource::getUserSessions)).isEmpty();
        assertThat(account(left, UserResource::toRepresentation).getRequiredActions())
                .containsExactly("UPDATE_PASSWORD");
        account(left, account -> {
            UserRepresentation ready = account.toRepresentation();
            ready.setRequiredActions(List.of());
            account.update(ready);
            return left;
        });
        assertThat(signIn(email)).as("the old password").isNotEqualTo(200);
    }

    @Test
    void anAccountOfOursWhoseAddressChangedAtKeycloakIsNotTaken() throws Exception {
        String ours = leftBehind();
        when(accounts.existsByKeycloakSubject(ours)).thenReturn(true);
        assertThatThrownBy(() -> here(() -> users.create(email, LAN)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(IdentityError.EMAIL_TAKEN));
        assertThat(signIn(email)).isEqualTo(200);
    }

    @Test
    void disablingEndsTheSessionsAndTheAccountOpensAgainAfterwards() throws Exception {
        String subject = leftBehind();
        assertThat(signIn(email)).isEqualTo(200);
        here(() -> {
            users.setEnabled(subject, false);
            return subject;
        });
        assertThat(account(subject, UserResource::getUserSessions)).isEmpty();
        assertThat(signIn(email)).isNotEqualTo(200);
        here(() -> {
            users.setEnabled(subject, true);
            return subject;
        });
        assertThat(signIn(email)).isEqualTo(200);
    }

    @Test
    void aPersonIsRenamedEvenToASingleName() {
        String subject = here(() -> users.create(email, LAN));
        here(() -> {
            users.rename(subject, new PersonName("Y Moan"));
            return subject;
        });
        assertThat(account(subject, UserResource::toRepresentation).getFirstName())
                .isEqualTo("Moan");
        here(() -> {
            users.rename(subject, new PersonName("Ánh"));
            return subject;
        });
        assertThat(account(subject, UserResource::toRepresentation).getLastName())
                .isEqualTo("-");
    }

    @Test
    void aKeycloakThatIsAwayIsSaidInOurWords() throws IOException {
        RealmUsers away = usersAt("http://127.0.0.1:" + freePort() + "/auth");
        assertThatThrownBy(() -> here(() -> away.create(email, LAN)))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code())
                        .isEqualTo(IdentityError.SIGN_IN_SERVER_UNAVAILABLE));
    }

    @Test
    void theApplicationOfOneRealmMayDoNothingInAnother() {
        try (Keycloak other = client(PROVINCE.realm(), RealmSecrets.CLIENT, secretOf(PROVINCE))) {
            assertThatThrownBy(() -> other.realm(NEIGHBOUR.realm()).users().list())
                    .hasMessageContaining("40");
            assertThatThrownBy(() -> other.realm(PROVINCE.realm()).remove()).hasMessageContaining("403");
        }
    }

    @Test
    void aRealmMayBeBroughtUpToDateAndKeepsItsPeople() {
        String subject = realms.ensureUser(PROVINCE, person(email));
        realms.ensureRealm(PROVINCE);
        assertThat(realms.isReady(PROVINCE)).isTrue();
        assertThat(realms.ensureUser(PROVINCE, person(email))).isEqualTo(subject);
        try (Keycloak keycloak = administrator()) {
            RealmResource realm = keycloak.realm(PROVINCE.realm());
            assertThat(realm.toRepresentation().getDefaultLocale()).isEqualTo("vi");
            assertThat(realm.clients().findByClientId(RealmSecrets.CLIENT))
                    .singleElement()
                    .satisfies(client -> assertThat(client.getAttributes())
                            .containsEntry(
                                    "backchannel.logout.url",
                                    "http://keycloakmot.localhost:8080/logout/connect/back-channel/keycloakmot"));
        }
    }

    @Test
    void aFirstAdministratorIsInvitedUnderAnAddressThatIsHis() throws Exception {
        String subject = realms.ensureUser(PROVINCE, person(email));
        realms.invite(PROVINCE, subject);
        assertThat(letters()).hasSize(1);
        RealmUser another = new RealmUser("nguoi-khac-" + email, email, "Lê Văn Khác", null, List.of());
        assertThatThrownBy(() -> realms.ensureUser(PROVINCE, another))
                .isInstanceOf(RealmException.class)
                .hasMessageContaining(email);
    }

    @Test
    void aDeletedRealmIsGoneAndMayBeDeletedAgain() {
        Tenant shortLived = TestTenants.province("keycloakba", TenantState.ACTIVE);
        realms.ensureRealm(shortLived);
        assertThat(realms.isReady(shortLived)).isTrue();
        realms.deleteRealm(shortLived);
        realms.deleteRealm(shortLived);
        assertThat(realms.isReady(shortLived)).isFalse();
    }

    private RealmUsers usersAt(String url) {
        return new KeycloakUsers(new KeycloakSettings(url, url, MASTER_KEY), new RealmSecrets(MASTER_KEY), accounts);
    }

    /** An account with a password that nobody of ours stands behind. */
    private String leftBehind() {
        return realms.ensureUser(PROVINCE, new RealmUser(email, email, "Người Lạ", PASSWORD, List.of()));
    }

    private static RealmUser person(String email) {
        return new RealmUser(email, email, "Tống Thanh Bình", null, List.of("UPDATE_PASSWORD"));
    }

    private static String here(Supplier<String> work) {
        return TenantContext.<String, RuntimeException>call(PROVINCE, work::get);
    }

    private static <T> T account(String subject, Function<UserResource, T> work) {
        try (Keycloak keycloak = administrator()) {
            return work.apply(keycloak.realm(PROVINCE.realm()).users().get(subject));
        }
    }

    private List<MimeMessage> letters() {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(letter -> {
                    try {
                        return letter.getAllRecipients()[0].toString().equals(email);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** Signs in by Keycloak's own client for programs and tells the status of the answer. */
    private static int signIn(String email) throws IOException, InterruptedException {
        String form = Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", email, "password", PASSWORD)
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI tokens = URI.create(
                LocalKeycloak.shared().url() + "/realms/" + PROVINCE.realm() + "/protocol/openid-connect/token");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(tokens)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static Keycloak administrator() {
        return client("master", LocalKeycloak.ADMIN_CLIENT, LocalKeycloak.ADMIN_SECRET);
    }

    private static Keycloak client(String realm, String client, String secret) {
        return KeycloakBuilder.builder()
                .serverUrl(LocalKeycloak.shared().url())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(client)
                .clientSecret(secret)
                .build();
    }

    private static String secretOf(Tenant tenant) {
        return new RealmSecrets(MASTER_KEY).clientSecret(tenant.realm());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
