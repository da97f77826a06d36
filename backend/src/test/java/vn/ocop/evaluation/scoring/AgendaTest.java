package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.dossier.Filings;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;

/** Dossiers come before a council by its round, and its lists cost the same for many. */
@ApplicationTest
class AgendaTest {

    @Autowired
    private MockMvc web;

    private Hall hall;
    private Filings filing;

    @BeforeEach
    void enter() {
        hall = new Hall(web);
        filing = Filings.in(Hall.commune());
    }

    @Test
    void whatTheCommuneSentTooLateGoesToTheNextRound() throws Exception {
        UUID round = Hall.round(LocalDate.of(2095, 4, 29));
        Hall.round(LocalDate.of(2095, 6, 15));
        String council = hall.formed(round);
        String intime = hall.reported(filing, LocalDate.of(2095, 4, 29));
        String late = hall.reported(Filings.in("23457"), LocalDate.of(2095, 4, 30));

        hall.schedule(council, hall.officer, intime, late)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("schedule-refused"))
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].code").value("schedule-late"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("chốt 15/06/2095")));
        hall.call(get("/api/councils/" + council + "/dossiers"), null, hall.officer)
                .andExpect(jsonPath("$.items", hasSize(0)));
        hall.schedule(council, hall.secretary, intime).andExpect(status().isNoContent());
        hall.schedule(council, hall.officer, intime)
                .andExpect(jsonPath("$.errors[0].code").value("schedule-state"));
        hall.call(delete("/api/councils/" + council + "/dossiers/" + intime), null, hall.officer)
                .andExpect(status().isNoContent());
        hall.schedule(council, hall.officer, intime).andExpect(status().isNoContent());
        hall.step(intime, "open", hall.chair).andExpect(status().isOk());
        hall.call(delete("/api/councils/" + council + "/dossiers/" + intime), null, hall.officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("schedule-started"));
    }

    @Test
    void aPageOfAListCostsTheSameForManyDossiers() throws Exception {
        String council = hall.formed(Hall.round(LocalDate.of(2089, 1, 1)));
        hall.schedule(council, hall.officer, hall.reported(filing, LocalDate.of(2026, 11, 10)))
                .andExpect(status().isNoContent());
        int[] few = {statements("/api/councils/" + council + "/dossiers"), statements("/api/scoring/mine")};
        for (int i = 0; i < 4; i++) {
            hall.schedule(council, hall.officer, hall.reported(Filings.in("2345" + i), LocalDate.of(2026, 11, 10)))
                    .andExpect(status().isNoContent());
        }
        assertThat(statements("/api/councils/" + council + "/dossiers"))
                .isEqualTo(few[0])
                .isLessThanOrEqualTo(6);
        assertThat(statements("/api/scoring/mine")).isEqualTo(few[1]).isLessThanOrEqualTo(6);
        assertThat(statements("/api/councils")).isLessThanOrEqualTo(3);
        hall.call(get("/api/scoring/mine?limit=2"), null, hall.member)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.next").value(not(nullValue())));
    }

    private int statements(String path) throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            hall.call(get(path), null, hall.member).andExpect(status().isOk());
            return statements.texts().size();
        }
    }
}
