package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.dossier.Filings;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Councils are formed by decision and keep the rules they began with. */
@ApplicationTest
class CouncilTest {

    @Autowired
    private MockMvc web;

    private Hall hall;

    @BeforeEach
    void enter() {
        hall = new Hall(web);
    }

    @Test
    void aCouncilHasOneChairOneSecretaryAndThreeMembers() throws Exception {
        String right = hall.council(Hall.round(LocalDate.of(2089, 1, 1)));

        hall.call(post("/api/councils"), right.replace("\"MEMBER\"", "\"CHAIR\""), hall.officer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("council-composition"));
        hall.call(
                        post("/api/councils"),
                        right.replace(
                                hall.member.id().toString(), hall.chair.id().toString()),
                        hall.officer)
                .andExpect(jsonPath("$.errors[0].field").value("members[2].userId"))
                .andExpect(jsonPath("$.errors[0].code").value("council-seat-twice"));
        hall.call(
                        post("/api/councils"),
                        right.replace(
                                hall.chair.id().toString(), hall.officer.id().toString()),
                        hall.officer)
                .andExpect(jsonPath("$.errors[0].code").value("council-seat-unfit"));
        hall.call(post("/api/councils"), right, hall.chair).andExpect(status().isForbidden());
        hall.call(post("/api/councils"), right, hall.officer)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.members[1].votes").value(true))
                .andExpect(jsonPath("$.editable").value(true));
        hall.call(post("/api/councils"), right, hall.officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("council-decision-taken"));
        hall.call(get("/api/councils/candidates"), null, hall.officer)
                .andExpect(jsonPath("$.candidates[?(@.userId == '%s')].functions[*]".formatted(hall.secretary.id()))
                        .value(hasItem("SECRETARY")));
    }

    @Test
    void aCouncilIsChangedUntilItScoresAndDissolvedWhenItIsDone() throws Exception {
        String body = hall.council(Hall.round(LocalDate.of(2089, 1, 1)));
        String id = JsonPath.read(hall.body(post("/api/councils"), body, hall.officer), "$.id");
        String path = "/api/councils/" + id;

        hall.call(put(path), body, hall.officer).andExpect(status().isPreconditionRequired());
        hall.call(put(path).header("If-Match", "\"0\""), body.replace("cấp tỉnh", "tỉnh"), hall.officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Hội đồng tỉnh"))
                .andExpect(jsonPath("$.version").value(1));
        hall.call(put(path).header("If-Match", "\"0\""), body, hall.officer).andExpect(status().isPreconditionFailed());

        String dossier = hall.reported(Filings.in("24561"), LocalDate.of(2026, 11, 10));
        hall.schedule(id, hall.officer, dossier).andExpect(status().isNoContent());
        String dissolve =
                "{\"decisionNumber\": \"99/QĐ-UBND\", \"decisionDate\": \"2026-11-25\", \"reason\": \"Hết nhiệm vụ\"}";
        hall.call(post(path + "/dissolve").header("If-Match", "\"1\""), dissolve, hall.officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("council-busy"));
        hall.step(dossier, "open", hall.chair).andExpect(status().isOk());
        hall.call(put(path).header("If-Match", "\"2\""), body, hall.officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("council-started"));
        for (var person : hall.everybody()) {
            hall.give(dossier, Hall.best(), person);
        }
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.conclude(dossier, ", \"stars\": 5", hall.chair).andExpect(status().isOk());
        hall.call(
                        post(path + "/dissolve").header("If-Match", "\"2\""),
                        dissolve.replace("2026-11-25", "2026-11-01"),
                        hall.officer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("decisionDate"))
                .andExpect(jsonPath("$.code").value("council-dissolved-early"));
        hall.call(post(path + "/dissolve").header("If-Match", "\"2\""), "{\"reason\": \"Vì thế\"}", hall.officer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItems("decisionNumber", "decisionDate")));
        hall.call(post(path + "/dissolve").header("If-Match", "\"2\""), dissolve, hall.chair)
                .andExpect(status().isForbidden());
        hall.call(post(path + "/dissolve").header("If-Match", "\"2\""), dissolve, hall.officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DISSOLVED"))
                .andExpect(jsonPath("$.mayDissolve").value(false))
                .andExpect(jsonPath("$.dissolution.decisionNumber").value("99/QĐ-UBND"))
                .andExpect(jsonPath("$.dissolution.reason").value("Hết nhiệm vụ"));
        recorded(id);
        String late = hall.reported(Filings.in("24563"), LocalDate.of(2026, 11, 10));
        hall.schedule(id, hall.officer, late)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("council-not-active"));
        web.perform(get(path).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER))).andExpect(status().isNotFound());
    }

    @Test
    void aDissolvedCouncilOpensNothing() throws Exception {
        String dossier = hall.scheduled(Filings.in("24564"));
        String council = JsonPath.read(hall.body(get(Hall.at(dossier, "/progress")), null, hall.chair), "$.councilId");
        Filings.run(
                "update %1$s.council set state = 'DISSOLVED', dissolved_reason = 'Hết nhiệm vụ' where id = '%2$s'",
                council);

        hall.step(dossier, "open", hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("council-not-active"));
        hall.call(get("/api/councils/" + council), null, hall.officer)
                .andExpect(jsonPath("$.dissolution.decisionNumber").isEmpty())
                .andExpect(jsonPath("$.maySchedule").value(false));
    }

    @Test
    void aCouncilKeepsTheRulesItBeganWith() throws Exception {
        String dossier = hall.opened(Filings.in("24562"));
        String progress = hall.body(get(Hall.at(dossier, "/progress")), null, hall.chair);
        String council = JsonPath.read(progress, "$.councilId");
        int deviation =
                JsonPath.read(hall.body(get("/api/councils/" + council), null, hall.chair), "$.settings.maxDeviation");

        String before = hall.body(get("/api/council-settings"), null, hall.officer);
        int version = JsonPath.read(before, "$.version");
        int other = deviation == 17 ? 16 : 17;
        hall.call(
                        put("/api/council-settings").header("If-Match", "\"" + version + "\""),
                        rules(other, "0.3"),
                        hall.officer)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("minAttendance"));
        hall.call(
                        put("/api/council-settings").header("If-Match", "\"" + version + "\""),
                        rules(other, "0.75"),
                        hall.officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.maxDeviation").value(other))
                .andExpect(jsonPath("$.version").value(version + 1));
        hall.call(
                        put("/api/council-settings").header("If-Match", "\"" + version + "\""),
                        rules(other, "0.75"),
                        hall.officer)
                .andExpect(status().isPreconditionFailed());

        hall.call(get("/api/councils/" + council), null, hall.chair)
                .andExpect(jsonPath("$.settingsPinned").value(true))
                .andExpect(jsonPath("$.settings.maxDeviation").value(deviation));
        String fresh = hall.formed(Hall.round(LocalDate.of(2089, 1, 1)));
        assertThat(JsonPath.<Integer>read(
                        hall.body(get("/api/councils/" + fresh), null, hall.chair), "$.settings.maxDeviation"))
                .isEqualTo(other);
        hall.call(
                        put("/api/council-settings").header("If-Match", "\"" + (version + 1) + "\""),
                        rules(10, "0.75"),
                        hall.officer)
                .andExpect(status().isOk());
    }

    private void recorded(String council) throws Exception {
        CurrentUser auditor = People.add(THANH_HOA, "Lưu Trọng Nghĩa", null, Role.AUDITOR);
        String trail = hall.body(
                get("/api/audit/events?objectType=council&action=council-dissolved&objectId=" + council),
                null,
                auditor);
        String event = JsonPath.read(trail, "$.items[0].id");
        assertThat(hall.body(get("/api/audit/events/" + event), null, auditor))
                .contains("99/QĐ-UBND", "25/11/2026", "Hết nhiệm vụ");
    }

    private static String rules(int deviation, String attendance) {
        return """
                {"decisionNumber": "15/QĐ-UBND", "decisionDate": "2026-06-15", "minAttendance": %s, "chairRequired": true,
                 "maxDeviation": %d, "rescoreRounds": 2, "averageMethod": "MEAN", "thresholdJudge": "AVERAGE",
                 "blindUntilClose": true, "meetingModes": ["IN_PERSON", "ONLINE", "WRITTEN"], "roundingDecimals": 2}
                """.formatted(attendance, deviation);
    }
}
