package vn.ocop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.Role;

@ApplicationTest
class EvaluationRoundTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc web;

    @Test
    void theLawsRoundsAreAddedOnceAndOnlyHere() throws Exception {
        propose(2031).andExpect(status().isOk()).andExpect(jsonPath("$.added").value(2));
        propose(2031).andExpect(jsonPath("$.added").value(0));

        web.perform(get("/api/rounds?year=2031").with(on(THANH_HOA)).with(as(Role.COUNCIL_MEMBER)))
                .andExpect(jsonPath("$.rounds.length()").value(2))
                .andExpect(jsonPath("$.rounds[0].communeCutoff").value("2031-04-29"))
                .andExpect(jsonPath("$.rounds[1].completeBy").value("2031-12-29"))
                .andExpect(jsonPath("$.rounds[0].state").value("PLANNED"));
        web.perform(get("/api/rounds?year=2031").with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(jsonPath("$.rounds.length()").value(0));
        web.perform(get("/api/audit/events?objectType=evaluation-round&objectId=2031")
                        .with(on(THANH_HOA))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void aRequestIsToldTheRoundItCatches() throws Exception {
        propose(2032);
        caught("2032-04-29").andExpect(jsonPath("$.round.number").value(1));
        caught("2032-04-30").andExpect(jsonPath("$.round.number").value(2));
        JsonNode first = rounds(2032).get(0);
        move(first, "open")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("OPEN"));
        move(rounds(2032).get(0), "close").andExpect(jsonPath("$.state").value("CLOSED"));
        caught("2032-04-01")
                .andExpect(jsonPath("$.round.number").value(2))
                .andExpect(jsonPath("$.round.year").value(2032));
    }

    @Test
    void anExtraRoundNeedsAPlanAndOrderedDates() throws Exception {
        String path = "/api/rounds";
        web.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(extra("2033-08-01", "2033-09-15", " "))
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("planNumber"));
        web.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(extra("2033-08-01", "2033-07-01", "12/KH-UBND"))
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("round-dates-reversed"));
        web.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(extra("2033-08-01", "2033-09-15", "12/KH-UBND"))
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(3))
                .andExpect(jsonPath("$.extra").value(true));
        assertThat(rounds(2033)).hasSize(3);
    }

    @Test
    void twoPeopleDoNotMoveARoundTwice() throws Exception {
        propose(2034);
        JsonNode round = rounds(2034).get(1);
        move(round, "open").andExpect(status().isOk());
        move(round, "open").andExpect(status().isPreconditionFailed());
        move(rounds(2034).get(1), "open")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("round-state"));
        web.perform(post("/api/rounds/legal?year=1999").with(on(THANH_HOA)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("round-year-out-of-range"));
    }

    private ResultActions propose(int year) throws Exception {
        return web.perform(
                post("/api/rounds/legal?year=" + year).with(on(THANH_HOA)).with(as(Role.PROVINCE_OFFICER)));
    }

    private ResultActions caught(String day) throws Exception {
        return web.perform(
                get("/api/rounds/caught?sent=" + day).with(on(THANH_HOA)).with(as(Role.OWNER_STAFF)));
    }

    private ResultActions move(JsonNode round, String step) throws Exception {
        return web.perform(post("/api/rounds/" + round.get("id").stringValue() + "/" + step)
                .header(HttpHeaders.IF_MATCH, "\"" + round.get("version").intValue() + "\"")
                .with(on(THANH_HOA))
                .with(as(Role.PROVINCE_OFFICER)));
    }

    private JsonNode rounds(int year) throws Exception {
        String body = web.perform(
                        get("/api/rounds?year=" + year).with(on(THANH_HOA)).with(as(Role.PROVINCE_OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JSON.readTree(body).get("rounds");
    }

    private static String extra(String cutoff, String done, String plan) {
        return "{\"communeCutoff\":\"%s\",\"completeBy\":\"%s\",\"planNumber\":\"%s\",\"planDate\":\"2033-06-01\"}"
                .formatted(cutoff, done, plan);
    }
}
