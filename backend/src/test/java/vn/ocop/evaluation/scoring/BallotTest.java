package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.dossier.Filings;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** What a member writes is his own until scoring is closed, and is written once. */
@ApplicationTest
class BallotTest {

    private static final int CRITERIA = Filings.SET.criteria().size();

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
    void nobodyReadsABallotBeforeClosing() throws Exception {
        String dossier = hall.opened(filing);
        hall.give(dossier, Hall.bestBut("1.1"), hall.member);

        for (CurrentUser reader : List.of(hall.chair, hall.secretary, hall.officer)) {
            hall.call(get(at(dossier, "/ballots")), null, reader).andExpect(status().isConflict());
            hall.call(get(at(dossier, "/ballots/" + hall.member.id() + ".pdf")), null, reader)
                    .andExpect(status().isConflict());
            String progress = hall.body(get(at(dossier, "/progress")), null, reader);
            assertThat(progress).doesNotContain("Nhận xét riêng", "\"option\"", "\"points\"");
            List<Boolean> sent = JsonPath.read(progress, "$.members[?(@.sent == true)].sent");
            assertThat(sent).hasSize(1);
        }
        CurrentUser auditor = People.add(THANH_HOA, "Lưu Trọng Nghĩa", null, Role.AUDITOR);
        String trail = hall.body(get("/api/audit/events?objectType=scoring&objectId=" + dossier), null, auditor);
        assertThat(trail).contains("ballot-saved", "ballot-sent");
        for (String event : JsonPath.<List<String>>read(trail, "$.items[*].id")) {
            assertThat(hall.body(get("/api/audit/events/" + event), null, auditor))
                    .doesNotContain("Nhận xét riêng", "Sản phẩm tốt", "choices", "\"1.1\"");
        }
        hall.call(get(at(dossier, "/ballot")), null, hall.chair)
                .andExpect(jsonPath("$.choices.length()").value(0))
                .andExpect(jsonPath("$.evidence[0].criteria").value(hasItem("1.1")))
                .andExpect(jsonPath("$.grounds.length()").value(greaterThan(0)));

        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.call(get(at(dossier, "/ballots")), null, hall.officer)
                .andExpect(jsonPath("$.ballots", hasSize(3)))
                .andExpect(jsonPath("$.ballots[2].choices['1.2'].comment").value("Nhận xét riêng 1.2"));
    }

    @Test
    void aRetryWritesOnceAndAStaleCopyIsAnsweredWithWhatIsStored() throws Exception {
        String dossier = hall.opened(filing);
        UUID mutation = UUID.randomUUID();
        Map<String, Integer> some = Map.of("1.1", 1, "1.2", 1);

        hall.save(dossier, mutation, some, List.of(), 0, hall.member)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.score.answered").value(2))
                .andExpect(jsonPath("$.score.missing", hasSize(CRITERIA - 2)));
        hall.save(dossier, mutation, some, List.of(), 0, hall.member)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        hall.save(dossier, Map.of("1.1", 2), 0, hall.member)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("stale-version"))
                .andExpect(jsonPath("$.current.version").value(1))
                .andExpect(jsonPath("$.current.choices['1.2'].option").value(1));
        hall.send(dossier, 1, hall.member)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ballot-incomplete"))
                .andExpect(jsonPath("$.errors", hasSize(CRITERIA - 2)));
        hall.save(dossier, Hall.best(), 1, hall.member).andExpect(status().isOk());
        hall.send(dossier, 2, hall.member).andExpect(status().isOk());
        hall.send(dossier, 2, hall.member).andExpect(status().isOk());
        hall.save(dossier, some, 3, hall.member)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ballot-sent"));
    }

    @Test
    void whatIsNotOnTheSheetIsRefusedWhereItStands() throws Exception {
        String dossier = hall.opened(filing);

        hall.save(dossier, Map.of("1.1", 99, "77.7", 1, "1.2", 1), 0, hall.member)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("ballot-refused"))
                .andExpect(jsonPath("$.errors[*].field").value(hasItems("choices.1.1", "choices.77.7")))
                .andExpect(jsonPath("$.errors[*].code")
                        .value(hasItems("ballot-unknown-option", "ballot-unknown-criterion")));
        hall.save(
                        dossier,
                        UUID.randomUUID(),
                        Map.of(),
                        List.of(new KnockoutProposal("set-99", "Vì thế")),
                        0,
                        hall.member)
                .andExpect(jsonPath("$.errors[0].code").value("ballot-unknown-ground"));
        hall.call(get(at(dossier, "/ballot")), null, hall.member)
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.choices.length()").value(0));

        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.give(dossier, Hall.best(), hall.member);
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.save(dossier, Hall.best(), 2, hall.member)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("scoring-not-open"));
    }
}
