package vn.ocop.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.SUSPENDED;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.People;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.RecordedRealm;
import vn.ocop.testing.Rows;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/**
 * A producer registers himself; his commune, and no other, decides once. Nobody learns from the form whether an address has an
 * account, and nobody can take an address from its owner by naming it.
 */
@ApplicationTest
class RegistrationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "16093";
    private static final String ELSEWHERE = "16012";
    private static final String IN_ANOTHER_PROVINCE = "28807";

    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", HERE, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", ELSEWHERE, Role.COMMUNE_OFFICER);

    @Autowired
    private MockMvc web;

    @Autowired
    private RecordedRealm realm;

    @BeforeAll
    static void communes() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @AfterEach
    void rulesAsUsual() throws Exception {
        rules("{\"registrationOpen\":true,\"verifyEmail\":true}");
        realm.away(false);
    }

    @Test
    void aConfirmedProducerIsInvited() throws Exception {
        String email = email();
        String id = registered(email);
        decide(id, "confirm", officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.decidedByName").value("Lê Thị Hương"));
        assertThat(realm.calls()).contains("create " + email);
        accounts(email)
                .andExpect(jsonPath("$.items[0].state").value("INVITED"))
                .andExpect(jsonPath("$.items[0].invitedAt").isNotEmpty())
                .andExpect(jsonPath("$.items[0].roles[0].role").value("owner_admin"));
        assertThat(letters(email)).last().asString().contains("đã được xác nhận");
        decide(id, "refuse", officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-decided"));
        decide(id, "confirm", officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-decided"));
    }

    @Test
    void theCommuneSeesARegistrationOnceTheAddressIsProvenAndTheLinkWorksOnce() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE).andExpect(status().isAccepted());
        assertThat(emails(officer)).doesNotContain(email);
        String token = token(email);
        assertThat(noticesOf(officer)).isEmpty();
        prove(token).andExpect(status().isNoContent());
        assertThat(emails(officer)).contains(email);
        assertThat(noticesOf(officer)).singleElement().asString().startsWith("/app/registrations/");
        assertThat(noticesOf(neighbour)).isEmpty();
        prove(token).andExpect(status().isGone()).andExpect(jsonPath("$.code").value("registration-link-ended"));
        prove("khong-phai-ma").andExpect(status().isGone());
        assertThat(accountsOf(email))
                .as("no account before the commune has confirmed")
                .isZero();
    }

    @Test
    void aLinkEndsWithItsTime() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE);
        Workspaces.database()
                .execute("update t_thanhhoa.registration_request set expires_at = now() - interval '1 second'"
                        + " where content ->> 'email' = '" + email + "'");
        prove(token(email)).andExpect(status().isGone());
        register(THANH_HOA, email(), HERE);
        assertThat(Rows.texts(THANH_HOA, "select content ->> 'email' from registration_request"))
                .doesNotContain(email);
    }

    @Test
    void anotherCommuneNeitherSeesNorDecides() throws Exception {
        String email = email();
        String id = registered(email);
        assertThat(emails(neighbour)).doesNotContain(email);
        web.perform(get("/api/registrations/" + id).with(on(THANH_HOA)).with(as(neighbour)))
                .andExpect(status().isNotFound());
        decide(id, "confirm", neighbour).andExpect(status().isNotFound());
        decide(id, "refuse", officer)
                .andExpect(jsonPath("$.state").value("REFUSED"))
                .andExpect(jsonPath("$.refusalReason").value("Không ở xã này"));
        assertThat(letters(email)).last().asString().contains("Không ở xã này");
        assertThat(accountsOf(email)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAnswerTellsNothingAboutTheAddressOnlyItsMailboxLearns(boolean verifyEmail) throws Exception {
        String known = People.add(BEN_TRE, "Huỳnh Thị Kim Loan", null, Role.PROVINCE_OFFICER)
                .email();
        String unknown = email();
        rules("{\"registrationOpen\":true,\"verifyEmail\":" + verifyEmail + "}");
        MockHttpServletResponse first =
                register(BEN_TRE, String.valueOf(known), HERE).andReturn().getResponse();
        MockHttpServletResponse second =
                register(BEN_TRE, unknown, HERE).andReturn().getResponse();
        assertThat(first.getStatus()).isEqualTo(second.getStatus()).isEqualTo(202);
        assertThat(first.getContentAsString()).isEqualTo(second.getContentAsString());
        assertThat(Rows.texts(BEN_TRE, "select text_body from mail_outbox where address = '" + known + "'"))
                .singleElement()
                .asString()
                .contains("đã có tài khoản")
                .doesNotContain("HTX Nga Thái");
        assertThat(Rows.texts(BEN_TRE, "select text_body from mail_outbox where address = '" + unknown + "'"))
                .singleElement()
                .asString()
                .doesNotContain("đã có tài khoản")
                .doesNotContain("HTX Nga Thái")
                .doesNotContain("Mai Thị Lụa");
    }

    @Test
    void anOfficialIsInvitedWhateverSomebodyRegisteredUnderHisAddress() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE);
        String id = registered(email);
        invite(email).andExpect(status().isCreated());
        decide(id, "confirm", officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-email-taken"));
        accounts(email).andExpect(jsonPath("$.items[0].roles[0].role").value("advisor"));
    }

    @Test
    void anUnconfirmedAccountOfAnEarlierVersionBelongsToWhoIsInvited() throws Exception {
        CurrentUser earlier = People.add(THANH_HOA, "Kẻ Mạo Danh", HERE);
        Workspaces.database()
                .execute("update t_thanhhoa.app_user set state = 'PENDING_CONFIRMATION' where id = '" + earlier.id()
                        + "'");
        invite(String.valueOf(earlier.email())).andExpect(status().isCreated());
        accounts(String.valueOf(earlier.email()))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].fullName").value("Lê Văn Mời"))
                .andExpect(jsonPath("$.items[0].state").value("INVITED"));
    }

    @Test
    void aConfirmationWithoutKeycloakLeavesTheRegistrationOpen() throws Exception {
        String id = registered(email());
        realm.away(true);
        decide(id, "confirm", officer).andExpect(status().isServiceUnavailable());
        realm.away(false);
        decide(id, "confirm", officer).andExpect(status().isOk());
    }

    @Test
    void anAddressIsNamedAFewTimesOnly() throws Exception {
        String known = People.add(THANH_HOA, "Hoàng Thị Thu Hà", null, Role.PROVINCE_OFFICER)
                .email();
        for (String email : List.of(email(), String.valueOf(known))) {
            for (int i = 0; i < 3; i++) {
                register(THANH_HOA, email, HERE).andExpect(status().isAccepted());
            }
            register(THANH_HOA, email.toUpperCase(Locale.ROOT), HERE)
                    .andExpect(status().isTooManyRequests())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(jsonPath("$.code").value("too-many-requests"));
            assertThat(letters(email)).hasSize(3);
        }
    }

    @Test
    void aCommuneMustBeOneOfTheProvince() throws Exception {
        for (String code : List.of(IN_ANOTHER_PROVINCE, "99999")) {
            register(THANH_HOA, email(), code)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("commune-unknown"))
                    .andExpect(jsonPath("$.errors[0].field").value("communeCode"));
        }
        web.perform(get("/api/communes").with(on(THANH_HOA)))
                .andExpect(jsonPath("$.length()").value(166))
                .andExpect(jsonPath("$[*].code").value(hasItem(HERE)));
    }

    @Test
    void theProvinceOpensAndClosesRegistrationAndVerification() throws Exception {
        rules("{\"registrationOpen\":true,\"verifyEmail\":false}");
        String email = email();
        register(BEN_TRE, email, HERE).andExpect(jsonPath("$.verificationSent").value(false));
        assertThat(Rows.texts(BEN_TRE, "select email from producer_registration where state = 'PENDING'"))
                .contains(email);
        rules("{\"registrationOpen\":false,\"verifyEmail\":true}");
        register(BEN_TRE, email(), HERE)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-closed"));
    }

    @Test
    void aSuspendedProvinceTakesNoRegistration() throws Exception {
        register(SUSPENDED, email(), HERE).andExpect(status().isLocked());
    }

    @Test
    void aPageOfTheListIsOneStatement() throws Exception {
        for (int i = 0; i < 5; i++) {
            registered(email());
        }
        try (SqlStatements statements = SqlStatements.recorded()) {
            list(officer, "5").andExpect(jsonPath("$.items.length()").value(5));
            assertThat(statements.texts()).hasSize(1);
        }
    }

    private void rules(String body) throws Exception {
        web.perform(put("/api/identity-setting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isOk());
    }

    private ResultActions register(Tenant tenant, String email, String commune) throws Exception {
        return web.perform(post("/api/registrations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(Map.of(
                        "organisationName", "HTX Nga Thái",
                        "organisationType", "COOPERATIVE",
                        "address", "Thôn 3",
                        "communeCode", commune,
                        "fullName", "Mai Thị Lụa",
                        "email", email,
                        "phone", "0912 345 678")))
                .with(on(tenant))
                .with(csrf()));
    }

    private ResultActions decide(String id, String decision, CurrentUser by) throws Exception {
        return web.perform(post("/api/registrations/" + id + "/" + decision)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"Không ở xã này\"}")
                .with(on(THANH_HOA))
                .with(as(by)));
    }

    /** Registers, follows the link, and finds what the commune got. */
    private String registered(String email) throws Exception {
        register(THANH_HOA, email, HERE)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.verificationSent").value(true));
        prove(token(email)).andExpect(status().isNoContent());
        return Rows.texts(THANH_HOA, "select id from producer_registration where email = '" + email + "'")
                .getFirst();
    }

    private ResultActions prove(String token) throws Exception {
        return web.perform(post("/api/registrations/proof")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(Map.of("token", token)))
                .with(on(THANH_HOA))
                .with(csrf()));
    }

    private ResultActions invite(String email) throws Exception {
        return web.perform(post("/api/users")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(
                        Map.of("email", email, "fullName", "Lê Văn Mời", "roles", List.of(Map.of("role", "advisor")))))
                .with(on(THANH_HOA))
                .with(as(People.add(THANH_HOA, "Tống Thanh Bình", null, Role.TENANT_ADMIN))));
    }

    private ResultActions accounts(String email) throws Exception {
        return web.perform(
                get("/api/users").param("search", email).with(on(THANH_HOA)).with(as(Role.TENANT_ADMIN)));
    }

    private ResultActions list(CurrentUser by, String limit) throws Exception {
        return web.perform(get("/api/registrations")
                .param("limit", limit)
                .with(on(THANH_HOA))
                .with(as(by)));
    }

    private List<String> emails(CurrentUser by) throws Exception {
        JsonNode items = JSON.readTree(list(by, "200").andReturn().getResponse().getContentAsByteArray())
                .get("items");
        return items.valueStream().map(item -> item.get("email").asString()).toList();
    }

    private static List<String> noticesOf(CurrentUser person) {
        return Rows.texts(THANH_HOA, "select link from notification where recipient = '" + person.id() + "'");
    }

    private static long accountsOf(String email) {
        return Rows.texts(THANH_HOA, "select id from app_user where email = '" + email + "'")
                .size();
    }

    private static List<String> letters(String email) {
        return Rows.texts(
                THANH_HOA, "select text_body from mail_outbox where address = '" + email + "' order by created_at, id");
    }

    private static String token(String email) {
        Matcher link = Pattern.compile("/dang-ky/xac-minh#([\\w-]+)")
                .matcher(letters(email).getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.vn";
    }
}
