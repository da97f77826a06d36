package vn.ocop.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.OrganisationType;
import vn.ocop.identity.People;
import vn.ocop.identity.UserEvent;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Producers come from confirmed registrations and lists; who sees and changes which. */
@ApplicationTest
class ProducerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "16093";
    private static final String ELSEWHERE = "16012";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final CurrentUser owner = People.add(THANH_HOA, "Mai Thị Lụa", HERE, Role.OWNER_ADMIN);
    private final CurrentUser stranger = People.add(THANH_HOA, "Phạm Văn Thuận", ELSEWHERE, Role.OWNER_ADMIN);
    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", HERE, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", ELSEWHERE, Role.COMMUNE_OFFICER);

    @Autowired
    private MockMvc web;

    @Autowired
    private Producers producers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @Test
    void aConfirmedRegistrationBecomesAProducerOfItsAccount() throws Exception {
        confirm("HTX Nga Thái " + mark, null, owner);
        String id = only(list(owner, "q", mark));
        call(get("/api/producers/{id}", id), owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.profile.name").value("HTX Nga Thái " + mark))
                .andExpect(jsonPath("$.profile.communeCode").value(HERE))
                .andExpect(jsonPath("$.mayChange").value(true))
                .andExpect(jsonPath("$.members[0].fullName").value("Mai Thị Lụa"));
        call(get("/api/producers/{id}", id), officer)
                .andExpect(jsonPath("$.mayChange").value(false));
        call(get("/api/producers/{id}", id), stranger).andExpect(status().isNotFound());
        call(get("/api/producers/{id}", id), neighbour).andExpect(status().isNotFound());
        list(neighbour, "q", mark).andExpect(jsonPath("$.items").value(hasSize(0)));
        web.perform(get("/api/producers/{id}", id).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aKnownProducerGetsTheAccountAndIsNotDoubled() throws Exception {
        String taxCode = "28" + mark;
        ProducerId known = inThanhHoa(() -> producers.record(named("Công ty TNHH Lê Gia " + mark, taxCode), "xã cũ"));
        confirm("CÔNG TY LÊ GIA " + mark, taxCode, owner);
        confirm("Cty trách nhiệm hữu hạn le gia " + mark, null, stranger);
        assertThat(only(list(owner, "q", "le gia " + mark))).isEqualTo(known.toString());
        assertThat(only(list(stranger))).isEqualTo(known.toString());
        call(get("/api/producers/{id}", known), owner)
                .andExpect(jsonPath("$.members").value(hasSize(2)))
                .andExpect(jsonPath("$.originalPlace").value("xã cũ"));
    }

    @Test
    void itsPeopleChangeTheProfileAndNobodyElseDoes() throws Exception {
        confirm("HTX Sửa " + mark, null, owner);
        String id = only(list(owner));
        change(id, "\"0\"", profile("HTX Đã sửa " + mark, HERE, "20", "12"), owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.profile.workers").value(20))
                .andExpect(jsonPath("$.version").value(1));
        change(id, "\"0\"", profile("HTX Khác", HERE, "20", "12"), owner).andExpect(status().isPreconditionFailed());
        change(id, "\"1\"", profile("HTX Khác", HERE, "20", "12"), stranger).andExpect(status().isNotFound());
        change(id, "\"1\"", profile("HTX Khác", HERE, "20", "12"), officer).andExpect(status().isForbidden());
        change(id, "\"1\"", profile("HTX Khác", "99999", "20", "12"), owner)
                .andExpect(jsonPath("$.errors[0].field").value("communeCode"));
        change(id, "\"1\"", profile("HTX Khác", HERE, "2", "12"), owner)
                .andExpect(jsonPath("$.errors[0].field").value("localWorkers"));
        web.perform(get("/api/audit/events")
                        .param("q", "Đã sửa " + mark)
                        .with(on(THANH_HOA))
                        .with(as(Role.AUDITOR)))
                .andExpect(jsonPath("$.items[*].actionLabel").value(hasItem("Sửa thông tin chủ thể")));
    }

    @Test
    void theProvinceBindsAndReleasesAccounts() throws Exception {
        ProducerId id = inThanhHoa(() -> producers.record(named("HTX Gắn " + mark, null), null));
        String members = "/api/producers/" + id + "/members";
        call(
                        post(members).contentType(MediaType.APPLICATION_JSON).content(login(owner.username())),
                        Role.PROVINCE_OFFICER)
                .andExpect(jsonPath("$.members[0].fullName").value("Mai Thị Lụa"));
        call(
                        post(members).contentType(MediaType.APPLICATION_JSON).content(login(officer.username())),
                        Role.PROVINCE_OFFICER)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("login"));
        call(post(members).contentType(MediaType.APPLICATION_JSON).content(login(stranger.username())), owner)
                .andExpect(status().isForbidden());
        call(delete(members + "/" + owner.id()), Role.PROVINCE_OFFICER)
                .andExpect(jsonPath("$.members").value(hasSize(0)));
        call(get("/api/producers/{id}", id), owner).andExpect(status().isNotFound());
    }

    @Test
    void findsWithoutDiacriticsPageByPageWithOneStatement() throws Exception {
        for (int i = 0; i < 5; i++) {
            String name = "Hộ Đỗ Thị Ớt %s số %d".formatted(mark, i);
            inThanhHoa(() -> producers.record(named(name, null), null));
        }
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(list(null, "q", "do thi ot " + mark, "limit", "2", "after", after));
            page.get("items")
                    .values()
                    .forEach(item -> names.add(item.get("name").asString()));
            after = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(names).hasSize(5).isSorted();
        assertThat(new HashSet<>(names)).hasSize(5);
        list(null, "q", Normalizer.normalize("ĐỖ THỊ ỚT " + mark, Normalizer.Form.NFD))
                .andExpect(jsonPath("$.items").value(hasSize(5)));
        list(null, "q", mark, "commune", ELSEWHERE)
                .andExpect(jsonPath("$.items").value(hasSize(0)));
        list(null, "q", mark, "type", "FARM").andExpect(jsonPath("$.items").value(hasSize(0)));
        list(null, "q", "100%_" + mark).andExpect(jsonPath("$.items").value(hasSize(0)));
        try (SqlStatements statements = SqlStatements.recorded()) {
            list(null, "q", mark);
            assertThat(statements.texts()).hasSize(1);
        }
    }

    @Test
    void leavesAsExcelAndTheLogKnows() throws Exception {
        inThanhHoa(() -> producers.record(named("=HTX công thức " + mark, null), null));
        byte[] file = call(get("/api/producers/export").param("q", mark), Role.PROVINCE_OFFICER)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
        call(get("/api/producers/export"), owner).andExpect(status().isForbidden());
        list(owner).andExpect(jsonPath("$.items[*].name").value(not(hasItem("=HTX công thức " + mark))));
    }

    private void confirm(String name, @Nullable String taxCode, CurrentUser account) throws Exception {
        inThanhHoa(() -> {
            transactions.executeWithoutResult(status -> events.publishEvent(new UserEvent.RegistrationConfirmed(
                    THANH_HOA.id(),
                    account.id(),
                    UUID.randomUUID(),
                    new UserEvent.Organisation(name, OrganisationType.COOPERATIVE, taxCode, "Thôn 3", HERE),
                    account.fullName(),
                    account.email(),
                    "0912 345 678")));
            return name;
        });
    }

    private static <T> T inThanhHoa(Callable<T> work) throws Exception {
        return TenantContext.call(THANH_HOA, work::call);
    }

    private static ProducerProfile named(String name, @Nullable String taxCode) {
        return new ProducerProfile(
                name, null, taxCode, null, HERE, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static String profile(String name, String commune, String workers, String local) {
        return """
                {"name":"%s","organisationType":"COOPERATIVE","communeCode":"%s","address":"Thôn 3","workers":%s,
                "localWorkers":%s,"representative":"Mai Thị Lụa","representativeSex":"FEMALE","foundedOn":"2015-04-01"}
                """.formatted(name, commune, workers, local);
    }

    private static String login(String name) {
        return "{\"login\":\"" + name + "\"}";
    }

    private ResultActions change(String id, String version, String profile, CurrentUser user) throws Exception {
        return call(
                put("/api/producers/{id}", id)
                        .header(HttpHeaders.IF_MATCH, version)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(profile),
                user);
    }

    /** @param user null for an official of the province */
    private ResultActions list(@Nullable CurrentUser user, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/producers");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return user == null ? call(request, Role.PROVINCE_OFFICER) : call(request, user);
    }

    private ResultActions call(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }

    private ResultActions call(MockHttpServletRequestBuilder request, Role role) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(role)));
    }

    private static String only(ResultActions list) throws Exception {
        JsonNode items = json(list.andExpect(status().isOk())).get("items");
        assertThat(items).hasSize(1);
        return items.get(0).get("id").asString();
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }
}
