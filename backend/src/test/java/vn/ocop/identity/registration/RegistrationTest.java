package vn.ocop.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.SUSPENDED;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.People;
import vn.ocop.tenancy.Tenant;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.RecordedRealm;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A producer registers himself; his commune, and no other, decides once. */
@ApplicationTest
class RegistrationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "16093";
    private static final String ELSEWHERE = "16012";

    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", HERE, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", ELSEWHERE, Role.COMMUNE_OFFICER);

    @Autowired
    private MockMvc web;

    @Autowired
    private RecordedRealm realm;

    @Test
    void aConfirmedProducerMayWork() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.verificationSent").value(true));
        assertThat(realm.calls()).contains("register " + email + " false");
        String id = idOf(email);
        decide(id, "confirm", officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.decidedByName").value("Lê Thị Hương"));
        web.perform(get("/api/users").param("search", email).with(on(THANH_HOA)).with(as(Role.TENANT_ADMIN)))
                .andExpect(jsonPath("$.items[0].state").value("ACTIVE"))
                .andExpect(jsonPath("$.items[0].roles[0].role").value("owner_admin"));
        decide(id, "refuse", officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-decided"));
    }

    @Test
    void anotherCommuneNeitherSeesNorDecides() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE);
        String id = idOf(email);
        web.perform(get("/api/registrations").with(on(THANH_HOA)).with(as(neighbour)))
                .andExpect(jsonPath("$.items[*].email").value(not(hasItem(email))));
        web.perform(get("/api/registrations/" + id).with(on(THANH_HOA)).with(as(neighbour)))
                .andExpect(status().isNotFound());
        decide(id, "confirm", neighbour).andExpect(status().isNotFound());
        decide(id, "refuse", officer)
                .andExpect(jsonPath("$.state").value("REFUSED"))
                .andExpect(jsonPath("$.refusalReason").value("Không ở xã này"));
    }

    @Test
    void anAddressRegistersOnce() throws Exception {
        String email = email();
        register(THANH_HOA, email, HERE).andExpect(status().isCreated());
        register(THANH_HOA, email, HERE)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("email"));
    }

    @Test
    void theProvinceOpensAndClosesRegistrationAndVerification() throws Exception {
        rules("{\"registrationOpen\":true,\"verifyEmail\":false}");
        register(BEN_TRE, email(), HERE)
                .andExpect(jsonPath("$.verificationSent").value(false));
        rules("{\"registrationOpen\":false,\"verifyEmail\":true}");
        register(BEN_TRE, email(), HERE)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("registration-closed"));
        rules("{\"registrationOpen\":true,\"verifyEmail\":true}");
    }

    @Test
    void aSuspendedProvinceTakesNoRegistration() throws Exception {
        register(SUSPENDED, email(), HERE).andExpect(status().isLocked());
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
                        "phone", "0912 345 678",
                        "password", "mat-khau-dai")))
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

    private String idOf(String email) throws Exception {
        JsonNode items = JSON.readTree(web.perform(get("/api/registrations")
                                .param("limit", "200")
                                .with(on(THANH_HOA))
                                .with(as(officer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .get("items");
        for (JsonNode item : items) {
            if (item.get("email").asString().equals(email)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("no registration of " + email);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.vn";
    }
}
