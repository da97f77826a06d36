package vn.ocop.certificate;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ocop.identity.People;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** The people through whose hands a decision goes, and what they do to it. */
abstract class DecisionDesk {

    final String commune = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    final CurrentUser officer = People.add(THANH_HOA, "Hoàng Thị Thu Hà", null, Role.PROVINCE_OFFICER);
    final CurrentUser leader = People.add(THANH_HOA, "Phạm Thị Nguyệt", null, Role.PROVINCE_LEADER);
    final CurrentUser deputy = People.add(THANH_HOA, "Lê Đức Giang", null, Role.PROVINCE_LEADER);
    final CurrentUser communeOfficer = People.add(THANH_HOA, "Lê Thị Hương", commune, Role.COMMUNE_OFFICER);
    final String number = UUID.randomUUID().toString().substring(0, 6) + "/QĐ-UBND";

    @Autowired
    MockMvc web;

    ConcludedDossier waiting(String average, int stars) {
        return ConcludedDossier.in(commune, "AWAITING_DECISION", average, stars);
    }

    String submitted(ConcludedDossier... dossiers) throws Exception {
        String id = JsonPath.read(
                body(call(post("/api/decisions"), opened("RECOGNITION", dossiers), officer)
                        .andExpect(status().isCreated())),
                "$.id");
        call(post("/api/decisions/" + id + "/submit").header("If-Match", "\"0\""), null, officer)
                .andExpect(status().isOk());
        return id;
    }

    static String opened(String kind, ConcludedDossier... dossiers) {
        return "{\"kind\": \"%s\", \"dossiers\": [%s]}"
                .formatted(
                        kind,
                        Stream.of(dossiers).map(one -> "\"" + one.id + "\"").collect(Collectors.joining(",")));
    }

    ResultActions issue(String decision, String officialNumber, String day, CurrentUser by) throws Exception {
        return issue(decision, officialNumber, day, null, by);
    }

    /** @param signed id of the uploaded scan */
    ResultActions issue(String decision, String officialNumber, String day, @Nullable String signed, CurrentUser by)
            throws Exception {
        return call(
                post("/api/decisions/" + decision + "/issue"),
                "{\"number\": \"%s\", \"decidedOn\": \"%s\", \"signer\": \"Phạm Thị Nguyệt\", \"signed\": %s}"
                        .formatted(officialNumber, day, signed == null ? "null" : "\"" + signed + "\""),
                by);
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    ResultActions call(MockHttpServletRequestBuilder request, @Nullable String body, CurrentUser user)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }
}
