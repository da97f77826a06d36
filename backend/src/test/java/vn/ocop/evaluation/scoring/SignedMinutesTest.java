package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.evaluation.scoring.Hall.at;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
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

/** Once the council concluded, who presided adds the scan of the signed minutes; who reads the conclusion reads it. */
@ApplicationTest
class SignedMinutesTest {

    private static final byte[] PICTURE =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");

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
    void theSecretaryAddsTheScanAndItsReadersDownloadIt() throws Exception {
        String dossier = concluded();
        byte[] scan = pdf();
        String file = uploaded("bien-ban-05.pdf", scan, "DOCUMENT", hall.secretary);

        sign(dossier, file, hall.secretary)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes.signed.fileName").value("bien-ban-05.pdf"))
                .andExpect(jsonPath("$.minutes.signed.addedBy").value("Nguyễn Thị Thanh Xuân"))
                .andExpect(jsonPath("$.minutes.maySign").value(true));
        sign(dossier, file, hall.secretary).andExpect(status().isOk());
        String address = "/api/attachments/" + file + "/content";
        for (CurrentUser reader : List.of(hall.chair, hall.member, hall.officer)) {
            hall.call(get(at(dossier, "/result")), null, reader)
                    .andExpect(jsonPath("$.minutes.signed.attachment").value(file));
            hall.call(get(address), null, reader)
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(scan));
        }
        CurrentUser outsider = People.add(THANH_HOA, "Vũ Ngọc Sơn", null, Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR);
        hall.call(get(address), null, outsider).andExpect(status().isNotFound());
        hall.call(get(address), null, filing.owner).andExpect(status().isNotFound());
        web.perform(get(address).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER, Role.COUNCIL_CHAIR)))
                .andExpect(status().isNotFound());

        CurrentUser auditor = People.add(THANH_HOA, "Lưu Trọng Nghĩa", null, Role.AUDITOR);
        String trail = hall.body(
                get("/api/audit/events?objectType=scoring&action=minutes-signed&objectId=" + dossier), null, auditor);
        assertThat(JsonPath.<List<String>>read(trail, "$.items[*].id")).hasSize(1);
    }

    @Test
    void aBetterScanIsAddedAndTheFirstOneStays() throws Exception {
        String dossier = concluded();
        String first = uploaded("mo.pdf", pdf(), "DOCUMENT", hall.secretary);
        sign(dossier, first, hall.secretary).andExpect(status().isOk());
        String second = uploaded("ro.pdf", pdf(), "DOCUMENT", hall.chair);

        sign(dossier, second, hall.chair)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes.signed.fileName").value("ro.pdf"))
                .andExpect(jsonPath("$.minutes.signed.addedBy").value("Lê Hồng Quang"));
        hall.call(get("/api/attachments/" + first + "/content"), null, hall.officer)
                .andExpect(status().isOk());
    }

    @Test
    void onlyAPdfOfOnesOwnByWhoPresidesAfterTheConclusion() throws Exception {
        String open = hall.opened(filing);
        sign(open, uploaded("som.pdf", pdf(), "DOCUMENT", hall.secretary), hall.secretary)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signed-minutes-early"));

        filing = Filings.in(Hall.commune());
        String dossier = concluded();
        sign(dossier, uploaded("cua-toi.pdf", pdf(), "DOCUMENT", hall.member), hall.member)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("scoring-not-presiding"));
        unusable(dossier, uploaded("cua-chu-tich.pdf", pdf(), "DOCUMENT", hall.chair));
        unusable(dossier, uploaded("anh.png", PICTURE, "EVIDENCE", hall.secretary));
        unusable(dossier, UUID.randomUUID().toString());
        hall.call(get(at(dossier, "/result")), null, hall.secretary)
                .andExpect(jsonPath("$.minutes.signed").isEmpty());
    }

    private void unusable(String dossier, String file) throws Exception {
        sign(dossier, file, hall.secretary)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("signed-minutes-unusable"))
                .andExpect(jsonPath("$.errors[0].field").value("attachment"));
    }

    private String concluded() throws Exception {
        String dossier = hall.opened(filing);
        for (CurrentUser person : hall.everybody()) {
            hall.give(dossier, Hall.best(), person);
        }
        hall.step(dossier, "close", hall.chair).andExpect(status().isOk());
        hall.conclude(dossier, ", \"stars\": 5", hall.secretary)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes.signed").isEmpty());
        return dossier;
    }

    private ResultActions sign(String dossier, String file, CurrentUser user) throws Exception {
        return hall.call(put(at(dossier, "/signed-minutes")), "{\"attachment\": \"%s\"}".formatted(file), user);
    }

    private String uploaded(String name, byte[] content, String purpose, CurrentUser user) throws Exception {
        String begun = hall.body(
                post("/api/attachments"),
                "{\"fileName\": \"%s\", \"size\": %d, \"purpose\": \"%s\"}".formatted(name, content.length, purpose),
                user);
        String id = JsonPath.read(begun, "$.id");
        web.perform(patch("/api/attachments/" + id)
                        .contentType("application/offset+octet-stream")
                        .header("Upload-Offset", 0)
                        .content(content)
                        .with(on(THANH_HOA))
                        .with(as(user)))
                .andExpect(status().isOk());
        return id;
    }

    /** A PDF by its first bytes, another one each time. */
    private static byte[] pdf() {
        return ("%PDF-1.7\n%" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }
}
