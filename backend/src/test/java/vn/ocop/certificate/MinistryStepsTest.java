package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Recognised.value;

import org.junit.jupiter.api.Test;
import vn.ocop.testing.ApplicationTest;

/** What the province does with a dossier that the Ministry sent back below 90 points, and with one that is on its way. */
@ApplicationTest
class MinistryStepsTest extends DecisionDesk {

    private static final String BELOW =
            "{\"number\": \"1/BNN\", \"date\": \"2026-08-01\", \"average\": 88.1, \"stars\": 4}";

    @Test
    void theProvinceMayEvaluateAgainAndThenTheMinistrysResultNoLongerCounts() throws Exception {
        ConcludedDossier best = ConcludedDossier.in(commune, "SENT_TO_MINISTRY", "93.5", 5);
        String at = "/api/five-star/" + best.id;
        String reason = "{\"reason\": \"Chủ thể đã bổ sung minh chứng xuất khẩu\"}";
        call(post(at + "/reevaluate"), reason, officer).andExpect(status().isConflict());
        call(post(at + "/below"), BELOW, officer).andExpect(status().isNoContent());
        assertThat(ministryResults(best)).isEqualTo("1");

        call(post(at + "/reevaluate"), "{\"reason\": \" \"}", officer).andExpect(status().isBadRequest());
        call(post(at + "/reevaluate"), reason, communeOfficer).andExpect(status().isForbidden());
        assertThat(state(best)).isEqualTo("PROVINCE_FALLBACK");
        call(post(at + "/reevaluate"), reason, leader).andExpect(status().isNoContent());

        assertThat(state(best)).isEqualTo("PROVINCE_CHECK");
        assertThat(ministryResults(best)).isEqualTo("0");
        assertThat(value(
                        "select reason from %1$s.dossier_step where dossier_id = '%2$s' and transition = 'REEVALUATE'",
                        best.id))
                .isEqualTo("Chủ thể đã bổ sung minh chứng xuất khẩu");
        call(get("/api/five-star"), null, officer)
                .andExpect(jsonPath("$[*].dossier").value(not(hasItem(best.id.toString()))));
        call(post(at + "/reevaluate"), reason, officer).andExpect(status().isConflict());
        call(post(at + "/fall-back"), null, officer).andExpect(status().isConflict());

        ConcludedDossier.run("update %1$s.dossier set state = 'AWAITING_DECISION' where id = '%2$s'", best.id);
        call(get("/api/decisions/waiting"), null, officer)
                .andExpect(jsonPath("$.recognition[?(@.dossier == '" + best.id + "')].average")
                        .value(hasItem(93.5)))
                .andExpect(jsonPath("$.recognition[?(@.dossier == '" + best.id + "')].byMinistry")
                        .value(hasItem(false)));
    }

    @Test
    void aDossierSentToTheMinistryWaitsForTheNextDeliveryOfData() throws Exception {
        ConcludedDossier best = ConcludedDossier.in(commune, "RESULT_APPROVED", "93.5", 5);
        call(get("/api/five-star/delivery"), null, officer)
                .andExpect(jsonPath("$.waiting").value(not(hasItem(best.id.toString()))));

        call(
                        post("/api/five-star/" + best.id + "/send"),
                        "{\"number\": \"99/UBND-NN\", \"date\": \"2026-06-28\"}",
                        leader)
                .andExpect(status().isNoContent());

        call(get("/api/five-star/delivery"), null, leader)
                .andExpect(jsonPath("$.waiting").value(hasItem(best.id.toString())))
                .andExpect(jsonPath("$.nextRun").value(notNullValue()));
        call(get("/api/five-star/delivery"), null, communeOfficer).andExpect(status().isForbidden());
    }

    private static String state(ConcludedDossier one) {
        return value("select state from %1$s.dossier where id = '%2$s'", one.id);
    }

    private static String ministryResults(ConcludedDossier one) {
        return value("select count(*) from %1$s.ministry_result where dossier_id = '%2$s'", one.id);
    }
}
