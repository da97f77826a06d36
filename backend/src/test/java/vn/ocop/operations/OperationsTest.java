package vn.ocop.operations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

@ApplicationTest
class OperationsTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "thanhhoa, ACTIVE",
        "bentre, ACTIVE",
        "quocgia, ACTIVE",
        "vanhanh, ACTIVE",
        "tamngung, SUSPENDED",
    })
    void theOperatorSeesEveryWorkspaceWithItsStateAndAddress(String slug, String state) throws Exception {
        mvc.perform(get("/api/tenants?query=" + slug)
                        .with(on(Workspaces.OPERATOR))
                        .with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.slug=='" + slug + "')].state", hasItem(state)))
                .andExpect(jsonPath(
                        "$.items[?(@.slug=='" + slug + "')].address", hasItem("http://" + slug + ".localhost:8080")));
    }

    @Test
    void theListIsReadPageByPageAndSearchedWithoutDiacritics() throws Exception {
        mvc.perform(get("/api/tenants?limit=1").with(on(Workspaces.OPERATOR)).with(as(Role.BILLING_CLERK)))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isNotEmpty());
        mvc.perform(get("/api/tenants?query=TỈNH thanhhoa")
                        .with(on(Workspaces.OPERATOR))
                        .with(as(Role.BILLING_CLERK)))
                .andExpect(jsonPath("$.items[*].slug", hasItem("thanhhoa")))
                .andExpect(jsonPath("$.items[*].slug", not(hasItem("bentre"))));
    }

    @Test
    void aProvinceIsAskedForAndItsStepsWait() throws Exception {
        onboard("langson", "Lạng Sơn")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("QUEUED"))
                .andExpect(jsonPath("$.steps", hasSize(7)))
                .andExpect(jsonPath("$.steps[0].step").value("REGISTER"));

        mvc.perform(get("/api/onboardings").with(on(Workspaces.OPERATOR)).with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(jsonPath("$.items[*].slug", hasItem("langson")));
    }

    @ParameterizedTest
    @CsvSource({
        "pg_catalog, slug-invalid",
        "../x, slug-invalid",
        "Thanh Hóa, slug-invalid",
        "platform, slug-reserved",
        "thanhhoa, slug-taken"
    })
    void aBadSlugIsRefusedAtItsField(String slug, String code) throws Exception {
        onboard(slug, "Thanh Hóa")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.errors[0].field").value("slug"))
                .andExpect(jsonPath("$.errors[0].message", containsString("“" + slug + "”")));
    }

    @Test
    void twoOperatorsPressingTheSameButtonMakeOneProvince() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> press =
                    () -> onboard("sonla", "Sơn La").andReturn().getResponse().getStatus();
            var statuses = pool
                    .invokeAll(IntStream.range(0, 2).mapToObj(i -> press).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            Assertions.assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void aRequestIsQueuedOnceAndOnlyWhereItMakesSense() throws Exception {
        lifecycle("bentre", "SUSPEND")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.lastRequest.state").value("QUEUED"));
        lifecycle("bentre", "SUSPEND")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("request-already-open"));
        lifecycle("bentre", "RESUME")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("action-not-possible"));
        lifecycle("quocgia", "SUSPEND").andExpect(status().isConflict());
        lifecycle("khongco", "SUSPEND").andExpect(status().isNotFound());
    }

    @Test
    void anExportIsAskedForOnceAndOnlyForAProvince() throws Exception {
        export("{\"slug\":\"thanhhoa\"}")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").value("QUEUED"))
                .andExpect(jsonPath("$.requestedBy").value("Nguyễn Thị Thử"));
        export("{\"slug\":\"thanhhoa\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("request-already-open"));
        export("{\"slug\":\"quocgia\"}").andExpect(status().isNotFound());
        export("{\"slug\":\"nangcap\"}").andExpect(status().isConflict());
        mvc.perform(get("/api/exports/runs").with(on(Workspaces.OPERATOR)).with(as(Role.BILLING_CLERK)))
                .andExpect(jsonPath("$.items[*].slug", hasItem("thanhhoa")));
        mvc.perform(post("/api/exports/runs")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(on(Workspaces.OPERATOR))
                        .with(as(Role.BILLING_CLERK)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theScheduleIsChangedFromTheVersionOneHasSeen() throws Exception {
        reschedule("\"0\"", "03:30")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value("03:30:00"));
        reschedule("\"0\"", "04:00").andExpect(status().isPreconditionFailed());
        reschedule("\"1\"", "25:00").andExpect(status().isBadRequest());
        reschedule("\"1\"", "02:00").andExpect(status().isOk());
    }

    private ResultActions export(String body) throws Exception {
        return mvc.perform(post("/api/exports/runs")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(on(Workspaces.OPERATOR))
                .with(as(Role.PLATFORM_OPERATOR)));
    }

    private ResultActions reschedule(String version, String at) throws Exception {
        return mvc.perform(put("/api/exports/schedule")
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"enabled\":true,\"at\":\"" + at + "\"}")
                .with(on(Workspaces.OPERATOR))
                .with(as(Role.PLATFORM_OPERATOR)));
    }

    @Test
    void nothingIsRetriedThatHasNotFailed() throws Exception {
        String body = onboard("dienbien", "Điện Biên").andReturn().getResponse().getContentAsString();
        String id = com.jayway.jsonpath.JsonPath.read(body, "$.id");

        mvc.perform(post("/api/onboardings/" + id + "/retry")
                        .with(on(Workspaces.OPERATOR))
                        .with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("onboarding-not-failed"));
    }

    private ResultActions onboard(String slug, String name) throws Exception {
        return mvc.perform(post("/api/onboardings")
                .with(on(Workspaces.OPERATOR))
                .with(as(Role.PLATFORM_OPERATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"slug": "%s", "name": "%s", "provinceCode": "20", "adminEmail": "quantri@tinh.gov.vn", "adminName": "Hoàng Thị Mai"}
                        """.formatted(slug, name)));
    }

    private ResultActions lifecycle(String slug, String action) throws Exception {
        return mvc.perform(post("/api/tenants/" + slug + "/requests")
                .with(on(Workspaces.OPERATOR))
                .with(as(Role.PLATFORM_OPERATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"action\": \"%s\", \"reason\": \"Theo đề nghị của tỉnh\"}".formatted(action)));
    }
}
