package vn.ocop.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.identity.ExpiredSessions;
import vn.ocop.identity.People;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.RealmKeys;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A session belongs to one workspace, follows what the account may do now, and ends for good. */
@ApplicationTest
class SessionTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext context;

    @Test
    void aSessionIsNothingOnAnotherWorkspace() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Lê Thị Hương", "16093", Role.COMMUNE_OFFICER);
        Cookie cookie = OpenSessions.open(sessions, THANH_HOA, user);
        web.perform(get("/api/me").cookie(cookie).with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fullName").value("Lê Thị Hương"))
                .andExpect(jsonPath("$.roles[0]").value("commune_officer"));
        web.perform(get("/api/me").cookie(cookie).with(on(BEN_TRE))).andExpect(status().isUnauthorized());
    }

    @Test
    void aDisabledAccountIsOutAtOnce() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Trịnh Đình Toàn", null, Role.ADVISOR);
        Cookie cookie = OpenSessions.open(sessions, THANH_HOA, user);
        web.perform(post("/api/users/" + user.id() + "/disable")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Chuyển công tác\"}")
                        .with(on(THANH_HOA))
                        .with(as(People.add(THANH_HOA, "Tống Thanh Bình", null, Role.TENANT_ADMIN))))
                .andExpect(status().isOk());
        web.perform(get("/api/me").cookie(cookie).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        assertThat(sessionsOf(user)).isZero();
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithTheNextRequest() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Hoàng Thị Thu Hà", null, Role.TENANT_ADMIN);
        Cookie cookie = OpenSessions.open(sessions, THANH_HOA, user);
        web.perform(get("/api/users").cookie(cookie).with(on(THANH_HOA))).andExpect(status().isOk());
        Workspaces.database().execute("delete from t_thanhhoa.user_role where user_id = '" + user.id() + "'");
        web.perform(get("/api/users").cookie(cookie).with(on(THANH_HOA))).andExpect(status().isForbidden());
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Đỗ Minh Tuấn", null, Role.ADVISOR);
        Cookie cookie = OpenSessions.open(sessions, THANH_HOA, user);
        web.perform(post("/dang-xuat").cookie(cookie).with(on(THANH_HOA)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(
                        header().string(
                                        "Location",
                                        Matchers.startsWith(
                                                "http://id.localhost:18080/auth/realms/thanhhoa/protocol/openid-connect/logout")))
                .andExpect(header().string("Location", Matchers.containsString("id_token_hint=id-token")));
        web.perform(get("/api/me").cookie(cookie).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        assertThat(sessionsOf(user)).isZero();
    }

    @Test
    void aSessionThatEndsAtKeycloakEndsHereAndNoOther() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Vũ Ngọc Sơn", null, Role.ADVISOR);
        String ending = "kc-" + UUID.randomUUID();
        Cookie ended = OpenSessions.open(sessions, THANH_HOA, user, ending);
        Cookie elsewhere = OpenSessions.open(sessions, THANH_HOA, user);
        endedAtKeycloak("thanhhoa", RealmKeys.logoutToken("bentre", ending)).andExpect(status().isBadRequest());
        endedAtKeycloak("bentre", RealmKeys.logoutToken("bentre", ending)).andExpect(status().is4xxClientError());
        endedAtKeycloak("thanhhoa", "khong-phai-ma").andExpect(status().isBadRequest());
        web.perform(get("/api/me").cookie(ended).with(on(THANH_HOA))).andExpect(status().isOk());

        endedAtKeycloak("thanhhoa", RealmKeys.logoutToken("thanhhoa", ending)).andExpect(status().isOk());
        web.perform(get("/api/me").cookie(ended).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        web.perform(get("/api/me").cookie(elsewhere).with(on(THANH_HOA))).andExpect(status().isOk());
    }

    private ResultActions endedAtKeycloak(String realm, String token) throws Exception {
        return web.perform(post("/logout/connect/back-channel/" + realm)
                .param("logout_token", token)
                .with(on(THANH_HOA)));
    }

    @Test
    void aSignInEndsAfterTwelveHoursHoweverBusyThePersonIs() throws Exception {
        CurrentUser user = People.add(THANH_HOA, "Mai Văn Hải", null, Role.ADVISOR);
        Instant now = Instant.now();
        Cookie young = OpenSessions.openSince(sessions, THANH_HOA, user, now.minus(Duration.ofHours(11)));
        Cookie old = OpenSessions.openSince(sessions, THANH_HOA, user, now.minus(Duration.ofHours(12)));
        Cookie ageless = OpenSessions.openSince(sessions, THANH_HOA, user, null);

        web.perform(get("/api/me").cookie(young).with(on(THANH_HOA))).andExpect(status().isOk());
        web.perform(get("/api/me").cookie(old).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        web.perform(get("/api/me").cookie(ageless).with(on(THANH_HOA))).andExpect(status().isUnauthorized());
        assertThat(sessionsOf(user)).as("ended, not only ignored").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "bm90LWEtc2Vzc2lvbgAA", "%%%", "JyBvciAxPTEgLS0="})
    void aCookieThatIsNoIdentifierIsNoSession(String value) throws Exception {
        web.perform(get("/api/me").cookie(new Cookie("ocop", value)).with(on(THANH_HOA)))
                .andExpect(status().isUnauthorized());
    }

    /** Such a bean would be asked about every sign-in that was refused before, whoever refused it. */
    @Test
    void nothingElseIsAskedAboutARefusedSignIn() {
        assertThat(context.getBeanNamesForType(AuthenticationManager.class)).isEmpty();
    }

    @Test
    void anAnswerNobodyAskedForIsAPageThatSaysWhatToDo() throws Exception {
        web.perform(get("/dang-nhap/hoan-tat")
                        .param("code", "x")
                        .param("state", "y")
                        .with(on(THANH_HOA)))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(Matchers.containsString("Đăng nhập không thành")));
    }

    @Test
    void signingOutNeedsTheToken() throws Exception {
        web.perform(post("/dang-xuat").with(on(THANH_HOA)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf-refused"));
    }

    @ParameterizedTest
    @CsvSource({
        "/app/ho-so, /app/ho-so",
        "/app?x=1, /app?x=1",
        "//evil.example, /app",
        "/\\evil.example, /app",
        "https://evil.example, /app",
        "javascript:alert(1), /app",
        "'', /app"
    })
    void afterSigningInOnlyAPathOnTheOwnHostFollows(String wanted, String expected) {
        assertThat(ReturnPath.of(wanted)).isEqualTo(expected);
    }

    @Test
    void signingInStartsAtTheRealmOfTheHostWithProofKey() throws Exception {
        web.perform(get("/dang-nhap").param("tiep", "/app").with(on(BEN_TRE)))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string(
                                "Location",
                                Matchers.allOf(
                                        Matchers.startsWith(
                                                "http://id.localhost:18080/auth/realms/bentre/protocol/openid-connect/auth"),
                                        Matchers.containsString("code_challenge_method=S256"),
                                        Matchers.containsString("nonce="),
                                        Matchers.containsString(
                                                "redirect_uri=http://bentre.localhost:8080/dang-nhap/hoan-tat"))));
    }

    @Test
    void signingOutWithoutASessionLeadsToTheFrontPage() throws Exception {
        web.perform(post("/dang-xuat").with(on(THANH_HOA)).with(csrf())).andExpect(redirectedUrl("/"));
    }

    @Test
    void expiredSessionsAreDeletedPerWorkspace() {
        CurrentUser here = People.add(THANH_HOA, "Lê Thế Vinh", null, Role.ADVISOR);
        CurrentUser there = People.add(BEN_TRE, "Dương Minh Trí", null, Role.ADVISOR);
        OpenSessions.open(sessions, THANH_HOA, here);
        OpenSessions.open(sessions, BEN_TRE, there);
        ExpiredSessions expired = new ExpiredSessions(database, Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
        int deleted = TenantContext.call(THANH_HOA, () -> transaction.execute(running -> expired.delete()));
        assertThat(deleted).isPositive();
        assertThat(sessionsOf(here)).isZero();
        assertThat(TenantContext.<Long, RuntimeException>call(
                        BEN_TRE, () -> transaction.execute(running -> count(there))))
                .isEqualTo(1);
    }

    private long sessionsOf(CurrentUser user) {
        Long found = TenantContext.call(THANH_HOA, () -> transaction.execute(running -> count(user)));
        return found == null ? -1 : found;
    }

    private long count(CurrentUser user) {
        return database.sql("select count(*) from web_session where principal_name = ?")
                .param(user.id().toString())
                .query(Long.class)
                .single();
    }
}
