package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.ocop.identity.People;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** From the agenda to the conclusion: what each side may do, sees and never sees. */
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
        filing = Filings.in(String.valueOf(20_000 + (int) (Math.random() * 70_000)));
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

    @Test
    void whoHasAnInterestDoesNotScore() throws Exception {
        Filings.run(
                "insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')",
                filing.producer, hall.member.id());
        String dossier = hall.opened(filing);
        hall.call(get(at(dossier, "/ballot")), null, hall.member).andExpect(status().isNotFound());
        hall.call(get(at(dossier, "/progress")), null, hall.chair)
                .andExpect(jsonPath("$.members[2].excused").value(true))
                .andExpect(jsonPath("$.expected").value(2))
                .andExpect(jsonPath("$.needed").value(2));

        String other = hall.opened(Filings.in("23456"));
        hall.save(other, Hall.best(), 0, hall.member).andExpect(status().isOk());
        hall.say(other, "interest", "{\"reason\": \"Là người thân của chủ thể\"}", hall.member)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mayScore").value(false));
        hall.save(other, Hall.best(), 1, hall.member)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("scoring-excused"));
        hall.give(other, Hall.best(), hall.chair);
        hall.give(other, Hall.best(), hall.secretary);
        hall.say(other, "interest", "{\"reason\": \"Muộn\"}", hall.chair)
                .andExpect(jsonPath("$.code").value("ballot-sent"));
        hall.step(other, "close", hall.chair).andExpect(status().isOk());
        hall.conclude(other, ", \"stars\": 5", hall.chair).andExpect(status().isOk());
        assertThat(published(other).excused()).isEqualTo(1);
        assertThat(published(other).present()).isEqualTo(2);
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
    void otherCouncilsAndOtherProvincesDoNotKnowOfIt() throws Exception {
        String dossier = hall.opened(filing);
        CurrentUser outsider = People.add(THANH_HOA, "Vũ Ngọc Sơn", null, Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR);

        for (String path : List.of("/progress", "/ballot", "/result", "/ballots", "/minutes.pdf")) {
            hall.call(get(at(dossier, path)), null, outsider).andExpect(status().isNotFound());
            web.perform(get(at(dossier, path))
                            .with(on(BEN_TRE))
                            .with(as(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICER)))
                    .andExpect(status().isNotFound());
        }
        hall.step(dossier, "close", outsider).andExpect(status().isNotFound());
        hall.step(dossier, "close", hall.member)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("scoring-not-presiding"));
        hall.step(dossier, "close", hall.officer).andExpect(status().isForbidden());
        hall.call(get("/api/councils"), null, outsider).andExpect(jsonPath("$.items", hasSize(0)));
        hall.call(get("/api/scoring/mine"), null, outsider).andExpect(jsonPath("$.items", hasSize(0)));
        hall.call(get(at(dossier, "/progress")), null, filing.owner).andExpect(status().isForbidden());
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
