package vn.ocop.evaluation.scoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.dossier.Filings;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Who leads a council, who steps aside, and of what others know nothing. */
@ApplicationTest
class PresidingTest {

    private static final String INTEREST = "{\"reason\": \"Là người thân của chủ thể\"}";

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
    void aChairWithAnInterestLeavesItToTheSecretary() throws Exception {
        String dossier = hall.scheduled(filing);
        hall.say(dossier, "interest", INTEREST, hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.presiderAside").value(true))
                .andExpect(jsonPath("$.presiding").value("Nguyễn Thị Thanh Xuân"))
                .andExpect(jsonPath("$.actions").isEmpty());
        refused(hall.step(dossier, "open", hall.chair));
        hall.call(post(at(dossier, "/open")).header("Accept-Language", "en"), null, hall.chair)
                .andExpect(jsonPath("$.detail").value(containsString("conflict of interest")))
                .andExpect(jsonPath("$.detail").value(containsString("Nguyễn Thị Thanh Xuân")));

        hall.step(dossier, "open", hall.secretary)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.expected").value(2));
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.give(dossier, Hall.best(), hall.member);
        refused(hall.step(dossier, "close", hall.chair));
        hall.step(dossier, "close", hall.secretary).andExpect(status().isOk());
        refused(hall.say(dossier, "rescore", "{\"reason\": \"Chấm lại\"}", hall.chair));
        hall.say(dossier, "rescore", "{\"reason\": \"Chấm lại\"}", hall.secretary)
                .andExpect(status().isOk());
        hall.give(dossier, Hall.best(), hall.secretary);
        hall.give(dossier, Hall.best(), hall.member);
        refused(hall.step(dossier, "close-rescoring", hall.chair));
        hall.step(dossier, "close-rescoring", hall.secretary).andExpect(status().isOk());
        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.mayConclude").value(false));
        refused(hall.say(dossier, "conclusion-trial", "{\"concludedPoints\": {}}", hall.chair));
        refused(hall.conclude(dossier, ", \"stars\": 5", hall.chair));
        hall.conclude(dossier, ", \"stars\": 5", hall.secretary)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes.maySign").value(true));
        hall.call(get(at(dossier, "/result")), null, hall.chair)
                .andExpect(jsonPath("$.minutes.maySign").value(false));
        refused(hall.call(
                put(at(dossier, "/signed-minutes")),
                "{\"attachment\": \"%s\"}".formatted(Filings.stored(hall.chair)),
                hall.chair));
    }

    @Test
    void aSecretaryWithAnInterestLeavesItToTheChair() throws Exception {
        String dossier = hall.opened(filing);
        hall.say(dossier, "interest", INTEREST, hall.secretary)
                .andExpect(jsonPath("$.presiding").value("Lê Hồng Quang"));
        hall.give(dossier, Hall.best(), hall.chair);
        hall.give(dossier, Hall.best(), hall.member);
        refused(hall.step(dossier, "close", hall.secretary));
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
    }

    @Test
    void whenBothStepAsideTheFirstMemberLeftPresides() throws Exception {
        CurrentUser fourth = hall.join("Vũ Ngọc Sơn");
        CurrentUser fifth = hall.join("Cao Văn Cường");
        String dossier = hall.scheduled(filing);
        hall.say(dossier, "interest", INTEREST, hall.chair).andExpect(status().isOk());
        hall.say(dossier, "interest", INTEREST, hall.secretary)
                .andExpect(jsonPath("$.presiding").value("Trương Thị Hoa"));
        refused(hall.step(dossier, "open", hall.secretary));
        hall.step(dossier, "open", fourth)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("scoring-not-presiding"));

        hall.step(dossier, "open", hall.member).andExpect(status().isOk());
        for (CurrentUser person : List.of(hall.member, fourth, fifth)) {
            hall.give(dossier, Hall.best(), person);
        }
        hall.step(dossier, "close", hall.member).andExpect(status().isOk());
        hall.conclude(dossier, ", \"stars\": 5", hall.member)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conclusion.excused").value(2));
    }

    @Test
    void theProducersOwnPeopleDoNotPreside() throws Exception {
        String dossier = hall.scheduled(filing);
        belongsToTheProducer(hall.chair);
        refused(hall.step(dossier, "open", hall.chair));
        belongsToTheProducer(hall.secretary);
        belongsToTheProducer(hall.member);
        hall.step(dossier, "open", hall.chair)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("scoring-nobody-presides"));
    }

    @Test
    void whoHasAnInterestDoesNotScore() throws Exception {
        belongsToTheProducer(hall.member);
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
        hall.conclude(other, ", \"stars\": 5", hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conclusion.excused").value(1))
                .andExpect(jsonPath("$.conclusion.present").value(2));
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

    private void belongsToTheProducer(CurrentUser user) {
        Filings.run(
                "insert into %1$s.producer_member (producer_id, user_id) values ('%2$s', '%3$s')",
                filing.producer, user.id());
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isForbidden()).andExpect(jsonPath("$.code").value("scoring-presider-aside"));
    }
}
