package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.dossier.Filings;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** What a province may decide otherwise than usual; the numbers are those of {@code docs/evaluation.md}, worked by hand. */
@ApplicationTest
class WorkingRulesTest {

    @Autowired
    private MockMvc web;

    private Hall hall;
    private Filings filing;

    @BeforeEach
    void enter() {
        hall = new Hall(web);
        filing = Filings.in(Hall.commune());
    }

    @AfterEach
    void backToTheUsualRules() throws Exception {
        hall.write("MEAN", "AVERAGE", true);
    }

    /** Example 11: 100, 99, 98, 99 and 90 points; without the 100 and the 90 that is 296 in three ballots. */
    @Test
    void theHighestAndTheLowestOfFiveBallotsAreLeftOut() throws Exception {
        hall.write("TRIMMED", "AVERAGE", true);
        String dossier = fiveBallots();

        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.members[*].total").value(contains(100, 99, 98, 99, 90)))
                .andExpect(jsonPath("$.members[*].counted").value(contains(false, true, true, true, false)))
                .andExpect(jsonPath("$.average").value(98.67))
                .andExpect(
                        jsonPath("$.criteria[?(@.criterion == '2.3')].average").value(3.0))
                .andExpect(
                        jsonPath("$.criteria[?(@.criterion == '1.5')].average").value(2.33))
                .andExpect(jsonPath("$.spread").value(10))
                .andExpect(jsonPath("$.bandStars").value(5))
                .andExpect(jsonPath("$.stars").value(4));
        hall.conclude(dossier, ", \"stars\": 4", hall.chair).andExpect(status().isOk());
        assertThat(minutes(dossier)).contains("98,67 (bỏ phiếu cao nhất và thấp nhất, còn 3 phiếu)");
    }

    /** Example 12: the same by the mean, 486 in five ballots; 13 points in five ballots miss the level of 3 at 2.3. */
    @Test
    void byTheMeanEveryBallotCounts() throws Exception {
        String dossier = fiveBallots();

        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.members[*].counted").value(contains(true, true, true, true, true)))
                .andExpect(jsonPath("$.average").value(97.2))
                .andExpect(
                        jsonPath("$.criteria[?(@.criterion == '2.3')].average").value(2.6))
                .andExpect(jsonPath("$.stars").value(3));
    }

    @Test
    void whereBallotsAreOpenOnlyWhoPresidesReadsThoseSentEarly() throws Exception {
        hall.write("MEAN", "AVERAGE", false);
        String dossier = hall.opened(filing);
        hall.save(dossier, Hall.best(), 0, hall.secretary).andExpect(status().isOk());
        hall.give(dossier, Hall.bestBut("1.1"), hall.member);
        CurrentUser outsider = People.add(THANH_HOA, "Vũ Ngọc Sơn", null, Role.COUNCIL_CHAIR);

        for (CurrentUser reader : List.of(hall.chair, hall.secretary)) {
            hall.call(get(at(dossier, "/progress")), null, reader)
                    .andExpect(jsonPath("$.blind").value(false))
                    .andExpect(jsonPath("$.readablePass").value(1));
            // The secretary's own is a draft: nobody but himself reads it.
            hall.call(get(at(dossier, "/ballots")), null, reader)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.ballots", hasSize(1)))
                    .andExpect(jsonPath("$.ballots[0].fullName").value("Trương Thị Hoa"))
                    .andExpect(jsonPath("$.ballots[0].choices['1.2'].comment").value("Nhận xét riêng 1.2"));
            hall.call(get(at(dossier, "/ballots/" + hall.member.id() + ".pdf")), null, reader)
                    .andExpect(status().isOk());
            hall.call(get(at(dossier, "/result")), null, reader)
                    .andExpect(jsonPath("$.attendance.sent").value(1));
        }
        for (CurrentUser reader : List.of(hall.member, hall.officer)) {
            hall.call(get(at(dossier, "/progress")), null, reader)
                    .andExpect(jsonPath("$.readablePass").value(0));
            hall.call(get(at(dossier, "/ballots")), null, reader)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("scoring-not-closed"));
            hall.call(get(at(dossier, "/result")), null, reader).andExpect(status().isConflict());
        }
        hall.call(get(at(dossier, "/ballots/" + hall.member.id() + ".pdf")), null, hall.officer)
                .andExpect(status().isConflict());
        hall.call(get(at(dossier, "/ballots")), null, outsider).andExpect(status().isNotFound());

        hall.say(dossier, "interest", "{\"reason\": \"Người thân\"}", hall.secretary)
                .andExpect(jsonPath("$.readablePass").value(0));
        hall.call(get(at(dossier, "/ballots")), null, hall.secretary).andExpect(status().isConflict());
    }

    /** Example 7 decided by the council: two, two and one point at 2.2 miss the level of two by the average. */
    @Test
    void theCouncilAgreesOnThePointsThatJudgeALevel() throws Exception {
        hall.write("MEAN", "CONCLUSION", true);
        String dossier = closed(Map.of("2.2", 2), Map.of("2.2", 2), Map.of("2.2", 1));
        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.thresholdJudge").value("CONCLUSION"))
                .andExpect(jsonPath("$.stars").value(2))
                .andExpect(jsonPath("$.concludedPoints").isEmpty());

        hall.say(dossier, "conclusion-trial", "{\"concludedPoints\": {\"2.2\": 2}}", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stars").value(5));
        hall.say(dossier, "conclusion-trial", "{\"concludedPoints\": {\"2.2\": 2, \"4.1\": 2}}", hall.secretary)
                .andExpect(jsonPath("$.stars").value(3))
                .andExpect(jsonPath("$.obstacles[0].criterion").value("4.1"));
        hall.say(dossier, "conclusion-trial", "{\"concludedPoints\": {}}", hall.member)
                .andExpect(status().isForbidden());
        for (String wrong : List.of("\"2.2\": 7", "\"9\": 3", "\"99.9\": 1", "\"1.1\": 3")) {
            hall.say(dossier, "conclusion-trial", "{\"concludedPoints\": {%s}}".formatted(wrong), hall.chair)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("concluded-points-unknown"));
        }

        hall.conclude(dossier, ", \"stars\": 2, \"concludedPoints\": {\"2.2\": 2}", hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("conclusion-stars-differ"));
        hall.conclude(dossier, ", \"stars\": 5, \"concludedPoints\": {\"2.2\": 2}", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.concludedPoints['2.2']").value(2))
                .andExpect(jsonPath("$.conclusion.stars").value(5))
                .andExpect(jsonPath("$.conclusion.average").value(98.67));
        assertThat(minutes(dossier)).contains("Hội đồng thống nhất điểm để xét mức tối thiểu: tiêu chí 2.2 2 điểm.");
        CurrentUser auditor = People.add(THANH_HOA, "Lưu Trọng Nghĩa", null, Role.AUDITOR);
        String trail = hall.body(
                get("/api/audit/events?objectType=scoring&action=scoring-concluded&objectId=" + dossier),
                null,
                auditor);
        String event = JsonPath.read(trail, "$.items[0].id");
        assertThat(hall.body(get("/api/audit/events/" + event), null, auditor)).contains("concludedPoints", "05/BB-HĐ");
    }

    @Test
    void elsewhereTheCouncilDoesNotTouchThePoints() throws Exception {
        String dossier = closed(Map.of("2.2", 2), Map.of("2.2", 2), Map.of("2.2", 1));

        hall.conclude(dossier, ", \"stars\": 5, \"concludedPoints\": {\"2.2\": 2}", hall.chair)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("concluded-points-unfit"));
        hall.conclude(dossier, ", \"stars\": 2", hall.chair).andExpect(status().isOk());
    }

    private String fiveBallots() throws Exception {
        hall.join("Vũ Ngọc Sơn");
        hall.join("Cao Văn Cường");
        return closed(
                Map.of(), Map.of("1.3", 2), Map.of("1.5", 1), Map.of("2.4", 0), Map.of("2.3", 1, "4.2", 0, "4.3", 0));
    }

    /** One ballot for each seat: the best box everywhere but for these points. */
    @SafeVarargs
    private String closed(Map<String, Integer>... points) throws Exception {
        String dossier = hall.opened(filing);
        List<CurrentUser> members = hall.everybody();
        for (int i = 0; i < points.length; i++) {
            hall.give(dossier, Hall.bestWith(points[i]), members.get(i));
        }
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        return dossier;
    }

    private String minutes(String dossier) throws Exception {
        byte[] pdf = hall.call(get(at(dossier, "/minutes.pdf")), null, hall.chair)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return text(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
