package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.document.EditablePaper;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;

/** A decision as the paper that officials edit in Word, and as the scan of the one that was signed. */
@ApplicationTest
class DecisionPaperTest extends DecisionDesk {

    private static final byte[] SCAN = "%PDF-1.7\nBản đã ký\n%%EOF".repeat(40).getBytes(StandardCharsets.UTF_8);

    @Test
    void aDraftIsEditedInWord() throws Exception {
        ConcludedDossier one = waiting("82.755", 4);
        ConcludedDossier odd = waiting("71", 4);
        String name = "Rượu <b>Chi Nê</b> & \"Lão\" ]]>";
        ConcludedDossier.run("update %1$s.dossier set product_name = '%3$s' where id = '%2$s'", odd.id, name);
        String decision = submitted(one, odd);

        try (XWPFDocument word = word(decision, leader, "decision-draft")) {
            List<String> lines =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(lines)
                    .startsWith("DỰ THẢO", "QUYẾT ĐỊNH")
                    .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANHHOA", "QUYẾT ĐỊNH:", "PHỤ LỤC")
                    .anyMatch(line -> line.startsWith("Căn cứ Biên bản số 12/BB-HĐ ngày 20/06/2026"))
                    .anyMatch(line -> line.startsWith("Điều 1. Công nhận 02 sản phẩm OCOP"))
                    .anyMatch(line -> line.startsWith("Điều 3. Chánh Văn phòng"));
            XWPFTableRow head = word.getTables().get(0).getRow(0);
            assertThat(head.getCell(0).getText()).contains("ỦY BAN NHÂN DÂN", "TỈNH THANHHOA", "Số: ……/QĐ-UBND");
            assertThat(head.getCell(1).getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "thanhhoa, ngày");
            XWPFTableRow end = word.getTables().get(1).getRow(0);
            assertThat(end.getCell(0).getText()).contains("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, NN.");
            assertThat(end.getCell(1).getText()).contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
            XWPFTable annex = word.getTables().get(2);
            assertThat(annex.getNumberOfRows()).isEqualTo(3);
            assertThat(annex.getRow(0).getCell(1).getText()).isEqualTo("Tên sản phẩm");
            assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
            assertThat(annex.getRow(1).getCell(5).getText()).isEqualTo("82,75");
            assertThat(annex.getRow(2).getCell(1).getText()).isEqualTo(name);
        }
    }

    @Test
    void theWordFileHasTheLayoutOfTheDecree() throws Exception {
        String decision = submitted(waiting("75", 4));
        issue(decision, number, "2026-06-25", leader).andExpect(status().isOk());

        try (XWPFDocument word = word(decision, officer, "decision")) {
            assertThat(word.getTables().get(0).getRow(0).getCell(0).getText()).contains("Số: " + number);
            assertThat(word.getTables().get(0).getRow(0).getCell(1).getText()).contains("ngày 25 tháng 6 năm 2026");
            assertThat(word.getTables().get(1).getRow(0).getCell(1).getText()).contains("Phạm Thị Nguyệt");
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("QUYẾT ĐỊNH");
            assertThat(word.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(13);
            assertThat(word.getStyle().getDocDefaults().xmlText()).contains("Times New Roman");
            assertThat(word.getStyles().getStyle("Dieu").getCTStyle().xmlText()).contains("w:val=\"28\"");
            XWPFParagraph article = word.getParagraphs().stream()
                    .filter(line -> line.getText().startsWith("Điều 1."))
                    .findFirst()
                    .orElseThrow();
            assertThat(article.getRuns().getFirst().isBold()).isTrue();
            assertThat(article.getStyle()).isEqualTo("Dieu");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().xmlText())
                    .contains("w:orient=\"landscape\"");
            assertThat(word.getHeaderList()).isNotEmpty();
        }
        call(get("/api/decisions/" + decision + "/paper.docx"), null, communeOfficer)
                .andExpect(status().isForbidden());
        web.perform(get("/api/decisions/" + decision + "/paper.docx")
                        .with(on(BEN_TRE))
                        .with(as(leader)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSignedScanBelongsToTheDecisionAndIsReadByThoseItConcerns() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        String decision = submitted(one);
        String scan = uploaded(leader);
        String content = "/api/attachments/" + scan + "/content";
        call(get(content), null, one.owner).andExpect(status().isNotFound());

        issue(decision, number, "2026-06-25", scan, leader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signed").value(scan));

        call(get(content), null, one.owner)
                .andExpect(status().isOk())
                .andExpect(content().bytes(SCAN));
        call(get(content), null, communeOfficer).andExpect(status().isOk());
        web.perform(get(content).with(on(BEN_TRE)).with(as(leader))).andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsNotOnesOwnOrNotFinishedOrUsedAlreadyIsNoSignedScan() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        String decision = submitted(one);
        refused(decision, uploaded(officer));
        refused(decision, begun(leader));
        String used = uploaded(leader);
        String other = submitted(waiting("75", 4));
        issue(other, "B" + number, "2026-06-25", used, leader).andExpect(status().isOk());
        refused(decision, used);

        call(get("/api/decisions/" + decision), null, leader)
                .andExpect(jsonPath("$.state").value("SUBMITTED"))
                .andExpect(jsonPath("$.signed").value(nullValue()));
        call(get("/api/products/" + one.product + "/recognitions"), null, one.owner)
                .andExpect(jsonPath("$").isEmpty());
    }

    private void refused(String decision, String file) throws Exception {
        issue(decision, number, "2026-06-25", file, leader)
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.errors[0].field").value("signed"))
                .andExpect(jsonPath("$.errors[0].code").value("decision-file-unusable"));
    }

    private XWPFDocument word(String decision, CurrentUser reader, String name) throws Exception {
        ResultActions answer = call(get("/api/decisions/" + decision + "/paper.docx"), null, reader)
                .andExpect(status().isOk())
                .andExpect(content().contentType(EditablePaper.TYPE))
                .andExpect(header().string("Content-Disposition", containsString("quyet-dinh.docx")));
        byte[] docx = answer.andReturn().getResponse().getContentAsByteArray();
        Files.write(Path.of("target", name + ".docx"), docx);
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private String begun(CurrentUser by) throws Exception {
        return JsonPath.read(
                body(call(
                                post("/api/attachments"),
                                "{\"fileName\": \"qd-da-ky.pdf\", \"size\": %d, \"purpose\": \"DOCUMENT\"}"
                                        .formatted(SCAN.length),
                                by)
                        .andExpect(status().isCreated())),
                "$.id");
    }

    private String uploaded(CurrentUser by) throws Exception {
        String id = begun(by);
        call(
                        patch("/api/attachments/" + id)
                                .contentType("application/offset+octet-stream")
                                .header("Upload-Offset", "0")
                                .content(SCAN),
                        null,
                        by)
                .andExpect(status().isOk());
        return id;
    }
}
