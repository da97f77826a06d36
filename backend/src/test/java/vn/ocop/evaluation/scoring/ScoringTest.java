package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Filings;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.Conclusions;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Rows;
import vn.ocop.web.access.CurrentUser;

/** From the first ballot to the conclusion. */
@ApplicationTest
class ScoringTest {

    private static final int CRITERIA = Filings.SET.criteria().size();

    @Autowired
    private MockMvc web;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private TransactionTemplate transactions;

    private Hall hall;
    private Filings filing;

    @BeforeEach
    void enter() {
        hall = new Hall(web);
        filing = Filings.in(Hall.commune());
    }

    @Test
    void everybodyIsToldTheResultInHisLanguage() throws Exception {
        hall.body(put("/api/notifications/preference"), "{\"byMail\": true, \"language\": \"en\"}", hall.officer);
        String dossier = hall.opened(filing);
        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.give(dossier, Hall.bestBut("2.4"), hall.member);
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.conclude(dossier, ", \"stars\": 5", hall.chair).andExpect(status().isOk());

        assertThat(letter(hall.officer)).contains("5 stars, 99.67 points").doesNotContain(" sao", "điểm");
        assertThat(letter(hall.member)).contains("đạt 5 sao, 99,67 điểm").doesNotContain("stars", "points");
        hall.call(get("/api/notifications?limit=20").header("Accept-Language", "en"), null, hall.member)
                .andExpect(jsonPath("$.items[0].body").value(containsString("5 stars, 99.67 points")))
                .andExpect(jsonPath("$.items[0].link").value("/app/scoring/" + dossier + "/progress"));
    }

    @Test
    void threeMembersScoreBlindAndTheCouncilConcludes() throws Exception {
        String dossier = hall.opened(filing);
        hall.call(get("/api/scoring/mine"), null, hall.member)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].toGive").value(true))
                .andExpect(jsonPath("$.items[0].total").value(CRITERIA));
        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.step(dossier, "close", hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("scoring-no-quorum"))
                .andExpect(jsonPath("$.detail").value(containsString("Trương Thị Hoa")));
        hall.give(dossier, Hall.bestBut("2.4"), hall.member);
        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("scoring-not-closed"));
        hall.conclude(dossier, ", \"stars\": 5", hall.chair)
                .andExpect(jsonPath("$.code").value("scoring-not-closed"));

        hall.step(dossier, "close", hall.secretary)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("SCORING_CLOSED"))
                .andExpect(jsonPath("$.actions").value(hasItems("RESCORE", "CONCLUDE")));
        hall.call(get(at(dossier, "/result")), null, hall.officer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stars").value(5))
                .andExpect(jsonPath("$.members[0].total").value(100))
                .andExpect(jsonPath("$.byPart.A").isNumber())
                .andExpect(jsonPath("$.selfScore.total").value(100))
                .andExpect(jsonPath("$.deviationExceeded").value(false))
                .andExpect(jsonPath("$.mayConclude").value(false));
        hall.conclude(dossier, ", \"stars\": 3", hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("conclusion-stars-differ"));
        hall.conclude(dossier, ", \"stars\": 5, \"discussion\": \"Nhất trí\"", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conclusion.minutesNumber").value("05/BB-HĐ"))
                .andExpect(jsonPath("$.state").value("AWAITING_APPROVAL"));
        hall.conclude(dossier, ", \"stars\": 5", hall.chair).andExpect(status().isConflict());

        Conclusion conclusion = published(dossier);
        assertThat(conclusion.stars()).isEqualTo(5);
        assertThat(conclusion.councilSize()).isEqualTo(3);
        assertThat(conclusion.present()).isEqualTo(3);
        assertThat(conclusion.average()).isGreaterThan(BigDecimal.valueOf(90));
        hall.call(get("/api/notifications?limit=20"), null, hall.member)
                .andExpect(jsonPath("$.items[*].title")
                        .value(hasItems(
                                "Bạn được cử vào Hội đồng",
                                "Mở chấm điểm: " + filing.name,
                                "Hội đồng kết luận: " + filing.name)));
    }

    @Test
    void twoWhoCloseAtOnceCloseOnce() throws Exception {
        String dossier = hall.opened(filing);
        for (CurrentUser person : hall.everybody()) {
            hall.give(dossier, Hall.best(), person);
        }
        List<MockHttpServletResponse> answers = together(
                () -> hall.step(dossier, "close", hall.chair).andReturn().getResponse(),
                () -> hall.step(dossier, "close", hall.secretary).andReturn().getResponse());

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        String refused = answers.stream()
                .filter(answer -> answer.getStatus() == 409)
                .findFirst()
                .orElseThrow()
                .getContentAsString();
        assertThat(JsonPath.<String>read(refused, "$.code")).isEqualTo("dossier-step-not-now");
        hall.call(get(at(dossier, "/progress")), null, hall.chair)
                .andExpect(jsonPath("$.passes", hasSize(1)))
                .andExpect(jsonPath("$.state").value("SCORING_CLOSED"));
    }

    @Test
    void membersFarApartScoreAgainOrSayWhyNot() throws Exception {
        String dossier = hall.opened(filing);
        String[] low = {"1.1", "1.3", "1.5", "2.1", "2.3", "2.4"};
        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.give(dossier, Hall.bestBut(low), hall.member);
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        String result = hall.body(get(at(dossier, "/result")), null, hall.chair);
        int stars = JsonPath.read(result, "$.stars");
        assertThat(JsonPath.<List<Object>>read(result, "$.deviations")).hasSize(2);

        hall.conclude(dossier, ", \"stars\": " + stars, hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("deviation-unsettled"));
        hall.say(dossier, "rescore", "{\"reason\": \"Chênh lệch quá 10 điểm\"}", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("RESCORING"))
                .andExpect(jsonPath("$.pass").value(2))
                .andExpect(jsonPath("$.rescoringsLeft").value(1));
        hall.call(get(at(dossier, "/ballot")), null, hall.member)
                .andExpect(jsonPath("$.ballotState").value("DRAFT"))
                .andExpect(jsonPath("$.choices.length()").value(CRITERIA))
                .andExpect(jsonPath("$.earlier", hasSize(1)));
        hall.call(get(at(dossier, "/ballots?pass=1")), null, hall.chair).andExpect(jsonPath("$.ballots", hasSize(3)));
        hall.call(get(at(dossier, "/ballots?pass=2")), null, hall.chair).andExpect(status().isConflict());
        for (CurrentUser person : hall.everybody()) {
            hall.give(dossier, Hall.bestBut(low), person);
        }
        hall.step(dossier, "close", hall.chair)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("dossier-step-not-now"));
        hall.step(dossier, "close-rescoring", hall.chair).andExpect(status().isOk());
        String again = hall.body(get(at(dossier, "/result")), null, hall.chair);
        assertThat(JsonPath.<Integer>read(again, "$.spread")).isZero();
        int settled = JsonPath.read(again, "$.stars");
        hall.conclude(dossier, ", \"stars\": " + settled, hall.secretary).andExpect(status().isOk());
        assertThat(published(dossier).pass()).isEqualTo(2);
    }

    @Test
    void aKnockOutIsProposedConfirmedAndFinal() throws Exception {
        String dossier = hall.opened(filing);
        hall.save(
                        dossier,
                        UUID.randomUUID(),
                        Map.of("1.1", 1),
                        List.of(new KnockoutProposal("set-1", "Hồ sơ giả mạo")),
                        0,
                        hall.member)
                .andExpect(status().isOk());
        hall.send(dossier, 1, hall.member).andExpect(status().isOk());
        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.knockouts[0].fullName").value("Trương Thị Hoa"))
                .andExpect(jsonPath("$.knockouts[0].reason").value("Hồ sơ giả mạo"));
        hall.conclude(dossier, ", \"knockout\": {\"codes\": [\"set-77\"], \"reason\": \"Giả mạo\"}", hall.chair)
                .andExpect(status().isBadRequest());
        hall.conclude(dossier, ", \"knockout\": {\"codes\": [\"set-1\"], \"reason\": \"Giả mạo\"}", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("KNOCKED_OUT"))
                .andExpect(jsonPath("$.conclusion.average").value(nullValue()));
        assertThat(published(dossier).knockedOut()).isTrue();
        hall.call(get("/api/notifications?limit=20"), null, filing.owner)
                .andExpect(jsonPath("$.items[0].title").value("Kết quả đánh giá: " + filing.name))
                .andExpect(jsonPath("$.items[0].body").value(containsString("Giả mạo")));
    }

    /** The newest letter to him that is about this product. */
    private String letter(CurrentUser to) {
        return Rows.texts(
                        THANH_HOA,
                        "select text_body from mail_outbox where address = '%s' and text_body like '%%%s%%' order by id"
                                .formatted(to.email(), filing.name))
                .getLast();
    }

    private Conclusion published(String dossier) {
        return TenantContext.call(
                THANH_HOA,
                () -> transactions.execute(_ -> conclusions
                        .find(new DossierId(UUID.fromString(dossier)))
                        .orElseThrow()));
    }

    /** Starts them at the same moment. */
    @SafeVarargs
    private static <T> List<T> together(Callable<T>... work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.length);
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> one : work) {
            FutureTask<T> task = new FutureTask<>(() -> {
                start.await();
                return one.call();
            });
            tasks.add(task);
            Thread.ofPlatform().start(task);
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(task.get());
        }
        return results;
    }
}
