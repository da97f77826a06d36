package vn.ocop.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.OPERATOR;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.People;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.RecordedRealm;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** What an administrator does with accounts, and what nobody may do to them. */
@ApplicationTest
class UserAdministrationTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvc web;

    @Autowired
    private RecordedRealm realm;

    private CurrentUser admin = People.add(THANH_HOA, "Tống Thanh Bình", null, Role.TENANT_ADMIN);

    @BeforeAll
    static void communes() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @BeforeEach
    void keycloakAnswers() {
        realm.away(false);
    }

    @AfterEach
    void keycloakAnswersAgain() {
        realm.away(false);
    }

    @Test
    void anInvitedOfficialIsListedWithHisRoleAndGetsALink() throws Exception {
        String email = email();
        JsonNode user = body(invite(email, "Lê Thị  Hương", "commune_officer", "16093")
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location")));
        assertThat(user.get("state").asString()).isEqualTo("INVITED");
        assertThat(user.get("fullName").asString()).isEqualTo("Lê Thị Hương");
        assertThat(user.get("invitedAt").isNull()).isFalse();
        assertThat(user.at("/roles/0/communeCode").asString()).isEqualTo("16093");
        assertThat(realm.calls()).contains("create " + email);

        web.perform(get("/api/users")
                        .param("search", "le thi huong")
                        .with(on(THANH_HOA))
                        .with(as(admin)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].email").value(hasItem(email)));
        web.perform(get("/api/users")
                        .param("search", "le thi huong")
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void anAddressThatIsTakenIsSaidAtTheField() throws Exception {
        String email = email();
        invite(email, "Lê Văn Một", "advisor", null).andExpect(status().isCreated());
        invite(email.toUpperCase(Locale.ROOT), "Lê Văn Hai", "advisor", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("email-taken"))
                .andExpect(jsonPath("$.errors[0].field").value("email"));
    }

    @Test
    void aRoleMustExistHereAndACommuneRoleNeedsItsCommune() throws Exception {
        invite(email(), "Lê Văn Ba", "platform_operator", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("role-not-here"))
                .andExpect(jsonPath("$.errors[0].field").value("roles[0].role"));
        invite(email(), "Lê Văn Ba", "commune_officer", null)
                .andExpect(jsonPath("$.errors[0].code").value("role-needs-commune"));
    }

    @Test
    void aCommuneMustBeOneOfTheProvince() throws Exception {
        for (String code : List.of("28807", "99999")) {
            invite(email(), "Lê Văn Ba", "commune_officer", code)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("commune-unknown"))
                    .andExpect(jsonPath("$.errors[0].field").value("roles[0].communeCode"));
        }
        CurrentUser national = People.add(NATIONAL, "Đào Thị Hằng", null, Role.CENTRAL_OFFICER);
        web.perform(put("/api/users/" + national.id())
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"fullName\":\"Đào Thị Hằng\",\"communeCode\":\"16093\"}")
                        .with(on(NATIONAL))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("communeCode"));
    }

    @Test
    void anInvitationIsSentAgainOnlyToWhoHasNotBeenHere() throws Exception {
        JsonNode user = body(invite(email(), "Lê Văn Chín", "advisor", null));
        String id = user.get("id").asString();
        resend(id).andExpect(status().isOk());
        int before = invitations();
        Workspaces.database().execute("update t_thanhhoa.app_user set state = 'ACTIVE' where id = '" + id + "'");
        resend(id).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("wrong-user-state"));
        Workspaces.database().execute("update t_thanhhoa.app_user set state = 'DISABLED' where id = '" + id + "'");
        resend(id).andExpect(status().isConflict());
        assertThat(invitations()).as("no mail left").isEqualTo(before);
    }

    @Test
    void aPageOfTheListIsOneStatementHoweverManyRolesThereAre() throws Exception {
        for (int i = 0; i < 5; i++) {
            People.add(THANH_HOA, "Đếm Câu Lệnh", "16093", Role.COMMUNE_OFFICER, Role.ADVISOR, Role.PLANNER);
        }
        try (SqlStatements statements = SqlStatements.recorded()) {
            web.perform(get("/api/users")
                            .param("search", "dem cau lenh")
                            .with(on(THANH_HOA))
                            .with(as(admin)))
                    .andExpect(jsonPath("$.items.length()").value(5))
                    .andExpect(jsonPath("$.items[4].roles.length()").value(3));
            assertThat(statements.texts()).hasSize(1);
        }
    }

    @Test
    void wrongInputIsSaidInVietnameseAtEachField() throws Exception {
        web.perform(post("/api/users")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\":\"x\",\"fullName\":\"\",\"roles\":[]}")
                        .with(on(THANH_HOA))
                        .with(as(admin)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-input"))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("fullName")))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem("Vui lòng nhập ô này.")));
    }

    @Test
    void anInvitationThatCouldNotBeMadeLeavesNothing() throws Exception {
        String email = email();
        realm.away(true);
        invite(email, "Lê Văn Tư", "advisor", null)
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("sign-in-server-unavailable"));
        realm.away(false);
        invite(email, "Lê Văn Tư", "advisor", null).andExpect(status().isCreated());
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() throws Exception {
        JsonNode user = body(invite(email(), "Lê Văn Năm", "advisor", null));
        String path = "/api/users/" + user.get("id").asString();
        String etag = etag(path);
        change(put(path), etag, "{\"fullName\":\"Lê Văn Sáu\"}").andExpect(status().isOk());
        change(put(path), etag, "{\"fullName\":\"Lê Văn Bảy\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("stale-version"));
        web.perform(put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"fullName\":\"Lê Văn Bảy\"}")
                        .with(on(THANH_HOA))
                        .with(as(admin)))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void aDisabledAccountCanBeEnabledAgain() throws Exception {
        JsonNode user = body(invite(email(), "Lê Văn Tám", "advisor", null));
        String path = "/api/users/" + user.get("id").asString();
        change(post(path + "/disable"), etag(path), "{\"reason\":\"Nghỉ việc\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DISABLED"));
        change(post(path + "/disable"), etag(path), "{\"reason\":\"Nghỉ việc\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("wrong-user-state"));
        change(post(path + "/enable"), etag(path), "{}")
                .andExpect(jsonPath("$.state").value("ACTIVE"));
    }

    @Test
    void theLastAdministratorStaysAndNobodyDisablesHimself() throws Exception {
        CurrentUser only = People.add(NATIONAL, "Nghiêm Xuân Thành", null, Role.TENANT_ADMIN);
        CurrentUser other = People.add(NATIONAL, "Nguyễn Khánh Duy", null, Role.CENTRAL_OFFICER);
        String path = "/api/users/" + only.id();
        String roles = "{\"roles\":[]}";
        web.perform(put(path + "/roles")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(roles)
                        .with(on(NATIONAL))
                        .with(as(only)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("last-administrator"));
        web.perform(post(path + "/disable")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"thử\"}")
                        .with(on(NATIONAL))
                        .with(as(only)))
                .andExpect(jsonPath("$.code").value("not-yourself"));
        web.perform(put("/api/users/" + other.id() + "/roles")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[{\"role\":\"tenant_admin\"}]}")
                        .with(on(NATIONAL))
                        .with(as(only)))
                .andExpect(status().isOk());
        web.perform(put(path + "/roles")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(roles)
                        .with(on(NATIONAL))
                        .with(as(only)))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyGivesHimselfARoleAndAnotherAdministratorMay() throws Exception {
        CurrentUser other = People.add(THANH_HOA, "Lưu Thị Nga", null, Role.TENANT_ADMIN);
        String own = "/api/users/" + admin.id();
        for (String wanted : List.of(
                "{\"role\":\"tenant_admin\"},{\"role\":\"council_chair\"}",
                "{\"role\":\"council_chair\"}",
                "{\"role\":\"commune_officer\",\"communeCode\":\"16093\"}")) {
            change(put(own + "/roles"), etag(own), "{\"roles\":[" + wanted + "]}")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("not-your-own-roles"))
                    .andExpect(
                            jsonPath("$.detail")
                                    .value(
                                            "Bạn có thể trả lại vai trò của mình nhưng không tự nhận thêm. Hãy nhờ một quản trị viên khác giao."));
        }
        web.perform(put(own + "/roles")
                        .header("If-Match", etag(own))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[{\"role\":\"tenant_admin\"},{\"role\":\"auditor\"}]}")
                        .with(on(THANH_HOA))
                        .with(as(other)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles.length()").value(2));
        change(put(own + "/roles"), etag(own), "{\"roles\":[{\"role\":\"tenant_admin\"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles.length()").value(1));
    }

    @Test
    void pagesGoByGivenNameWithoutGapsOrRepeats() throws Exception {
        for (String name : List.of("Trần Văn Đạt", "Lê Văn An", "Phạm Thị Dung", "Vũ Ánh", "Bùi Văn Ân")) {
            People.add(OPERATOR, name, null, Role.BILLING_CLERK);
        }
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = body(web.perform(get("/api/users")
                            .param("role", "billing_clerk")
                            .param("limit", "2")
                            .param("after", after)
                            .with(on(OPERATOR))
                            .with(as(Role.TENANT_ADMIN)))
                    .andExpect(status().isOk()));
            page.get("items").forEach(item -> names.add(item.get("fullName").asString()));
            after = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(names).containsExactly("Lê Văn An", "Vũ Ánh", "Bùi Văn Ân", "Phạm Thị Dung", "Trần Văn Đạt");
    }

    @Test
    void aForgedCursorIsABadRequest() throws Exception {
        for (String cursor : List.of("zzzz", "MTox", "%%%", "LTU6eA")) {
            web.perform(get("/api/users")
                            .param("after", cursor)
                            .with(on(THANH_HOA))
                            .with(as(admin)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("invalid-cursor"));
        }
    }

    private ResultActions invite(String email, String name, String role, @Nullable String commune) throws Exception {
        String body = JSON.writeValueAsString(Map.of(
                "email",
                email,
                "fullName",
                name,
                "roles",
                List.of(commune == null ? Map.of("role", role) : Map.of("role", role, "communeCode", commune))));
        return web.perform(post("/api/users")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(on(THANH_HOA))
                .with(as(admin)));
    }

    private ResultActions resend(String id) throws Exception {
        return web.perform(
                post("/api/users/" + id + "/invitation").with(on(THANH_HOA)).with(as(admin)));
    }

    private int invitations() {
        return Math.toIntExact(realm.calls().stream()
                .filter(call -> call.startsWith("invite "))
                .count());
    }

    private ResultActions change(MockHttpServletRequestBuilder request, String etag, String body) throws Exception {
        return web.perform(request.header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(on(THANH_HOA))
                .with(as(admin)));
    }

    private String etag(String path) throws Exception {
        MvcResult result =
                web.perform(get(path).with(on(THANH_HOA)).with(as(admin))).andReturn();
        return String.valueOf(result.getResponse().getHeader("ETag"));
    }

    private static JsonNode body(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }

    private static String email() {
        return UUID.randomUUID() + "@thanhhoa.gov.vn";
    }
}
