package vn.ocop.evaluation.scoring;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.dossier.Filings;
import vn.ocop.identity.People;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** A council of three, or more, with a dossier before it, reached as people reach it: through the API. */
final class Hall {

    static final LocalDate DECIDED = LocalDate.of(2026, 11, 2);
    static final LocalDate MEETS = LocalDate.of(2026, 11, 20);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final CurrentUser officer = People.add(THANH_HOA, "Hoàng Thị Thu Hà", null, Role.PROVINCE_OFFICER);
    final CurrentUser chair = People.add(THANH_HOA, "Lê Hồng Quang", null, Role.COUNCIL_CHAIR);
    final CurrentUser secretary = People.add(THANH_HOA, "Nguyễn Thị Thanh Xuân", null, Role.COUNCIL_SECRETARY);
    final CurrentUser member = People.add(THANH_HOA, "Trương Thị Hoa", null, Role.COUNCIL_MEMBER);

    private final MockMvc web;
    private final List<CurrentUser> others = new ArrayList<>();

    Hall(MockMvc web) {
        this.web = web;
    }

    List<CurrentUser> everybody() {
        return Stream.concat(Stream.of(chair, secretary, member), others.stream())
                .toList();
    }

    /** One more member of the council that is formed next. */
    CurrentUser join(String name) {
        CurrentUser joined = People.add(THANH_HOA, name, null, Role.COUNCIL_MEMBER);
        others.add(joined);
        return joined;
    }

    /** A commune in which no other test has a producer. */
    static String commune() {
        return String.valueOf(20_000 + (int) (Math.random() * 70_000));
    }

    /** The province's working rules with these three, for councils that open their first scoring afterwards. */
    void write(String averageMethod, String thresholdJudge, boolean blind) throws Exception {
        int version = JsonPath.read(body(get("/api/council-settings"), null, officer), "$.version");
        String rules = """
                {"decisionNumber": "15/QĐ-UBND", "decisionDate": "2026-06-15", "minAttendance": 0.75, "chairRequired": true,
                 "maxDeviation": 10, "rescoreRounds": 2, "averageMethod": "%s", "thresholdJudge": "%s",
                 "blindUntilClose": %s, "meetingModes": ["IN_PERSON", "ONLINE", "WRITTEN"], "roundingDecimals": 2}
                """.formatted(averageMethod, thresholdJudge, blind);
        body(put("/api/council-settings").header("If-Match", "\"" + version + "\""), rules, officer);
    }

    /** A round of its own that takes what communes send until that day. */
    static UUID round(LocalDate cutoff) {
        UUID id = UUID.randomUUID();
        int number = NUMBERS.getAndIncrement();
        Filings.run("""
                insert into %1$s.evaluation_round (id, year, number, commune_cutoff, complete_by, extra, plan_number,
                    plan_date, state)
                values ('%2$s', %3$s, %4$s, '%5$s', '%6$s', true, '9/KH-UBND', '2026-01-01', 'OPEN')
                """, id, 2040 + number / 12, 1 + number % 12, cutoff, cutoff.plusMonths(2));
        return id;
    }

    /** A dossier on which the advisory group has reported, forwarded by the commune on that day. */
    String reported(Filings filing, LocalDate forwarded) throws Exception {
        String opened = body(
                post("/api/dossiers"),
                "{\"productId\": \"%s\", \"kind\": \"FIRST\"}".formatted(filing.product),
                filing.owner);
        String id = JsonPath.read(opened, "$.id");
        filing.complete(UUID.fromString(id));
        body(post("/api/dossiers/" + id + "/steps"), "{\"step\": \"SUBMIT\"}", filing.owner);
        Filings.run("""
                insert into %1$s.dossier_step (id, dossier_id, transition, from_state, to_state, actor_id, actor_name, at,
                    legal_basis)
                values (gen_random_uuid(), '%2$s', 'COMMUNE_REPORT', 'COMMUNE_CHECK', 'COMMUNE_REPORTED', '%3$s', 'Xã',
                    '%4$s 10:00:00+07', 'Điều 7')
                """, id, filing.owner.id(), forwarded);
        Filings.run("update %1$s.dossier set state = 'ADVISORY_DONE' where id = '%2$s'", id);
        return id;
    }

    String formed(UUID round) throws Exception {
        return JsonPath.read(body(post("/api/councils"), council(round), officer), "$.id");
    }

    String council(UUID round) {
        return """
                {"title": "Hội đồng cấp tỉnh", "decisionNumber": "%s/QĐ-UBND", "decisionDate": "%s", "roundId": "%s",
                 "members": [
                   {"userId": "%s", "function": "CHAIR", "agency": "Ủy ban nhân dân tỉnh", "position": "Phó Chủ tịch"},
                   {"userId": "%s", "function": "SECRETARY", "votes": true, "agency": "Sở Nông nghiệp và Môi trường"},
                   {"userId": "%s", "function": "MEMBER", "agency": "Sở Công Thương", "position": "Trưởng phòng"}%s]}
                """.formatted(UUID.randomUUID(), DECIDED, round, chair.id(), secretary.id(), member.id(), more());
    }

    private String more() {
        return others.stream()
                .map(other -> ", {\"userId\": \"%s\", \"function\": \"MEMBER\", \"agency\": \"Sở Y tế\"}"
                        .formatted(other.id()))
                .collect(Collectors.joining());
    }

    ResultActions schedule(String council, CurrentUser user, String... dossiers) throws Exception {
        return call(
                post("/api/councils/" + council + "/dossiers"),
                "{\"dossierIds\": [\"%s\"], \"meetsOn\": \"%s\", \"mode\": \"IN_PERSON\"}"
                        .formatted(String.join("\",\"", dossiers), MEETS),
                user);
    }

    /** A council whose one dossier is being scored. */
    String opened(Filings filing) throws Exception {
        String dossier = scheduled(filing);
        step(dossier, "open", chair).andExpect(status().isOk());
        return dossier;
    }

    String scheduled(Filings filing) throws Exception {
        String council = formed(round(LocalDate.of(2089, 1, 1)));
        String dossier = reported(filing, LocalDate.of(2026, 11, 10));
        schedule(council, officer, dossier).andExpect(status().isNoContent());
        return dossier;
    }

    ResultActions step(String dossier, String step, CurrentUser user) throws Exception {
        return call(post(at(dossier, "/" + step)), null, user);
    }

    ResultActions say(String dossier, String step, String body, CurrentUser user) throws Exception {
        return call(post(at(dossier, "/" + step)), body, user);
    }

    ResultActions save(String dossier, Map<String, Integer> options, int version, CurrentUser user) throws Exception {
        return save(dossier, UUID.randomUUID(), options, List.of(), version, user);
    }

    ResultActions save(
            String dossier,
            UUID mutation,
            Map<String, Integer> options,
            List<KnockoutProposal> knockouts,
            int version,
            CurrentUser user)
            throws Exception {
        Map<String, Choice> choices = new LinkedHashMap<>();
        options.forEach((code, option) -> choices.put(code, new Choice(option, "Nhận xét riêng " + code)));
        Map<String, Object> request = Map.of(
                "mutationId", mutation, "choices", choices, "knockouts", knockouts, "generalComment", "Sản phẩm tốt");
        return call(
                put(at(dossier, "/ballot")).header("If-Match", "\"" + version + "\""),
                JSON.writeValueAsString(request),
                user);
    }

    /** Saves and sends a fresh ballot. */
    void give(String dossier, Map<String, Integer> options, CurrentUser user) throws Exception {
        int version = JsonPath.read(body(get(at(dossier, "/ballot")), null, user), "$.version");
        save(dossier, options, version, user).andExpect(status().isOk());
        send(dossier, version + 1, user).andExpect(status().isOk());
    }

    ResultActions send(String dossier, int version, CurrentUser user) throws Exception {
        return call(post(at(dossier, "/ballot/send")).header("If-Match", "\"" + version + "\""), null, user);
    }

    ResultActions conclude(String dossier, String more, CurrentUser user) throws Exception {
        return say(
                dossier,
                "conclude",
                "{\"minutesNumber\": \"05/BB-HĐ\", \"minutesDate\": \"%s\"%s}".formatted(MEETS, more),
                user);
    }

    ResultActions call(MockHttpServletRequestBuilder request, @Nullable String body, CurrentUser user)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }

    String body(MockHttpServletRequestBuilder request, @Nullable String body, CurrentUser user) throws Exception {
        return call(request, body, user)
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    static String at(String dossier, String path) {
        return "/api/scoring/" + dossier + path;
    }

    /** The best box everywhere. */
    static Map<String, Integer> best() {
        Map<String, Integer> options = new LinkedHashMap<>();
        Filings.SET
                .criteria()
                .forEach(criterion -> options.put(
                        criterion.code(),
                        criterion.options().stream()
                                .max(Comparator.comparingInt(CriterionOption::points))
                                .orElseThrow()
                                .number()));
        return options;
    }

    /** The best box everywhere but in these criteria, which get the one of so many points. */
    static Map<String, Integer> bestWith(Map<String, Integer> points) {
        Map<String, Integer> options = best();
        points.forEach((code, worth) -> options.put(
                code,
                Filings.SET.criterion(code).orElseThrow().options().stream()
                        .filter(option -> option.points() == worth)
                        .findFirst()
                        .orElseThrow()
                        .number()));
        return options;
    }

    /** The best box everywhere but in these criteria, which get the one with the fewest points. */
    static Map<String, Integer> bestBut(String... codes) {
        Map<String, Integer> options = best();
        for (String code : codes) {
            options.put(
                    code,
                    Filings.SET.criterion(code).orElseThrow().options().stream()
                            .min(Comparator.comparingInt(CriterionOption::points))
                            .orElseThrow()
                            .number());
        }
        return options;
    }
}
