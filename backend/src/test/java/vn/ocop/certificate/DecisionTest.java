package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** From what the council concluded to the decision, the certificate, the notices and back to a revocation. */
@ApplicationTest
class DecisionTest extends DecisionDesk {

    @Test
    void oneDecisionSettlesAllItsProducts() throws Exception {
        ConcludedDossier four = waiting("82.755", 4);
        ConcludedDossier three = waiting("69.998", 3);
        call(get("/api/decisions/waiting"), null, officer)
                .andExpect(jsonPath("$.recognition[*].dossier").value(hasItem(four.id.toString())));

        String decision = submitted(four, three);
        assertThat(text(pdf("/api/decisions/" + decision + "/paper.pdf", officer, "decision-draft")))
                .contains("DỰ THẢO", "Biên bản số 12/BB-HĐ ngày 20/06/2026", four.name, "82,75", "69,99", "Nơi nhận:");
        issue(decision, number, "2026-06-25", leader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.products[*].state").value(everyItem(is("RECOGNISED"))));

        call(get("/api/products/" + four.product + "/recognitions"), null, four.owner)
                .andExpect(jsonPath("$[0].stars").value(4))
                .andExpect(jsonPath("$[0].score").value(82.75))
                .andExpect(jsonPath("$[0].validTo").value("2029-06-25"))
                .andExpect(jsonPath("$[0].state").value("ACTIVE"));
        call(get("/api/products/" + three.product + "/recognitions"), null, three.owner)
                .andExpect(jsonPath("$[0].score").value(69.99));
        call(get("/api/products/" + four.product), null, four.owner)
                .andExpect(jsonPath("$.stars").value(4));
        call(get("/api/notifications?limit=5"), null, four.owner)
                .andExpect(jsonPath("$.items[0].body")
                        .value(containsString(
                                "được công nhận 4 sao theo Quyết định số " + number + " ngày 25/06/2026")));
        call(get("/api/notifications?limit=5"), null, communeOfficer)
                .andExpect(jsonPath("$.items[*].body").value(hasItem(containsString(three.name))));
        assertThat(text(pdf("/api/decisions/" + decision + "/paper.pdf", leader, "decision")))
                .contains("Số: " + number, "ngày 25 tháng 6 năm 2026", "PHỤ LỤC", three.name)
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void theCertificateIsTheProducersAndItsCodeIsReadFromThePaper() throws Exception {
        ConcludedDossier one = waiting("82.75", 4);
        issue(submitted(one), number, "2026-06-25", leader).andExpect(status().isOk());
        String history = body(call(get("/api/products/" + one.product + "/recognitions"), null, one.owner));
        String recognition = JsonPath.read(history, "$[0].id");
        String code = JsonPath.read(history, "$[0].verificationCode");
        String address = "/api/recognitions/" + recognition + "/certificate.pdf";

        byte[] pdf = pdf(address, one.owner, "certificate");

        String words = text(pdf);
        assertThat(words)
                .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC))
                .contains(
                        "GIẤY CHỨNG NHẬN",
                        "SẢN PHẨM OCOP ĐẠT HẠNG 4 SAO",
                        one.name,
                        "HTX Ong Việt",
                        "Theo Quyết định số " + number + " ngày 25/06/2026",
                        "đến hết ngày 25/06/2029",
                        VerificationCode.grouped(code));
        assertThat(scanned(pdf)).endsWith("/xac-minh/" + code);
        CurrentUser stranger = People.add(THANH_HOA, "Phạm Văn Thuận", commune, Role.OWNER_ADMIN);
        call(get(address), null, stranger).andExpect(status().isNotFound());
        call(get(address), null, communeOfficer).andExpect(status().isOk());
        web.perform(get(address).with(on(BEN_TRE)).with(as(leader))).andExpect(status().isNotFound());
    }

    @Test
    void numbersOfCertificatesHaveNoGaps() throws Exception {
        ConcludedDossier first = waiting("75", 4);
        issue(submitted(first), number, "2026-06-25", leader).andExpect(status().isOk());
        ConcludedDossier refused = waiting("75", 4);
        String late = submitted(refused);
        issue(late, number, "2026-06-25", leader)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("decision-number-taken"));
        issue(late, number.toLowerCase(Locale.ROOT).replace("/", " / "), "2026-06-26", leader)
                .andExpect(jsonPath("$.code").value("decision-number-taken"));
        issue(late, "B" + number, "2026-06-26", leader).andExpect(status().isOk());

        assertThat(certificateNumber(refused)).isEqualTo(certificateNumber(first) + 1);
    }

    @Test
    void aDecisionDoesNotComeBeforeWhatItRestsOn() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        String decision = submitted(one);

        issue(decision, number, "2026-06-19", leader)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("decidedOn"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(ConcludedDossier.MINUTES)));
        issue(decision, number, "2199-01-01", leader)
                .andExpect(jsonPath("$.errors[0].code").value("decision-in-future"));
        call(get("/api/decisions/" + decision), null, leader)
                .andExpect(jsonPath("$.state").value("SUBMITTED"))
                .andExpect(jsonPath("$.products[0].state").value("AWAITING_DECISION"))
                .andExpect(jsonPath("$.earliest").value("2026-06-20"));

        ConcludedDossier scoring = ConcludedDossier.in(commune, "SCORING_CLOSED", "75", 4);
        call(post("/api/decisions"), opened("RECOGNITION", scoring), officer)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("decision-dossier-unfit"));
        call(post("/api/decisions"), opened("RECOGNITION", one), officer)
                .andExpect(jsonPath("$.code").value("decision-dossier-elsewhere"));
    }

    @Test
    void allOrNothingWhenOneDossierMovedAway() throws Exception {
        ConcludedDossier stays = waiting("75", 4);
        ConcludedDossier gone = waiting("75", 4);
        String decision = submitted(stays, gone);
        ConcludedDossier.run("update %1$s.dossier set state = 'SCORING_CLOSED' where id = '%2$s'", gone.id);

        issue(decision, number, "2026-06-25", leader)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("decision-dossier-unfit"))
                .andExpect(jsonPath("$.errors[0].message").value(gone.name));
        call(get("/api/products/" + stays.product + "/recognitions"), null, stays.owner)
                .andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void twoLeadersAtOnceIssueOnce() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        String decision = submitted(one);

        List<Integer> answers = Stream.of(leader, deputy, leader)
                .map(person -> CompletableFuture.supplyAsync(() -> issued(decision, person)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> all.stream().map(CompletableFuture::join).toList()));

        assertThat(answers).containsOnly(200);
        call(get("/api/products/" + one.product + "/recognitions"), null, one.owner)
                .andExpect(jsonPath("$", hasSize(1)));
        issue(decision, "Khác", "2026-06-25", deputy)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("decision-issued-already"));
    }

    @Test
    void whoPreparesDoesNotIssueAndAnIssuedOneStays() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        String decision = JsonPath.read(
                body(call(post("/api/decisions"), opened("RECOGNITION", one), officer)
                        .andExpect(status().isCreated())),
                "$.id");
        issue(decision, number, "2026-06-25", officer).andExpect(status().isForbidden());
        issue(decision, number, "2026-06-25", leader)
                .andExpect(jsonPath("$.code").value("decision-not-submitted"));
        call(post("/api/decisions/" + decision + "/submit").header("If-Match", "\"0\""), null, officer)
                .andExpect(jsonPath("$.state").value("SUBMITTED"));
        call(post("/api/decisions/" + decision + "/give-back"), "{\"reason\": \"Sửa căn cứ\"}", leader)
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.note").value("Sửa căn cứ"));
        call(get("/api/decisions"), null, one.owner).andExpect(status().isForbidden());
        call(post("/api/decisions/" + decision + "/submit").header("If-Match", "\"2\""), null, officer);
        issue(decision, number, "2026-06-25", leader).andExpect(status().isOk());
        call(delete("/api/decisions/" + decision).header("If-Match", "\"9\""), null, officer)
                .andExpect(status().isConflict());
    }

    @Test
    void fiveStarsGoToTheMinistryAndComeBack() throws Exception {
        ConcludedDossier best = ConcludedDossier.in(commune, "AWAITING_APPROVAL", "93.5", 5);
        String decision =
                JsonPath.read(body(call(post("/api/decisions"), opened("RESULT_APPROVAL", best), officer)), "$.id");
        call(post("/api/decisions/" + decision + "/submit").header("If-Match", "\"0\""), null, officer);
        issue(decision, number, "2026-06-25", leader)
                .andExpect(jsonPath("$.products[0].state").value("RESULT_APPROVED"));
        String at = "/api/five-star/" + best.id;

        call(post(at + "/send"), "{\"number\": \"99/UBND-NN\", \"date\": \"2026-06-24\"}", officer)
                .andExpect(jsonPath("$.errors[0].code").value("ministry-before-sending"));
        call(post(at + "/send"), "{\"number\": \"99/UBND-NN\", \"date\": \"2026-06-28\"}", leader)
                .andExpect(status().isNoContent());
        call(get("/api/five-star"), null, officer)
                .andExpect(jsonPath("$[?(@.dossier == '" + best.id + "')].letter.number")
                        .value(hasItem("99/UBND-NN")))
                .andExpect(jsonPath("$[?(@.dossier == '" + best.id + "')].approval.number")
                        .value(hasItem(number)));
        call(
                        post(at + "/below"),
                        "{\"number\": \"1/BNN\", \"date\": \"2026-08-01\", \"average\": 88.1, \"stars\": 4}",
                        officer)
                .andExpect(status().isNoContent());
        call(post(at + "/fall-back"), null, officer).andExpect(status().isNoContent());
        String recognition = submitted(best);
        issue(recognition, "R" + number, "2026-08-10", leader).andExpect(status().isOk());
        call(get("/api/products/" + best.product + "/recognitions"), null, best.owner)
                .andExpect(jsonPath("$[0].stars").value(4))
                .andExpect(jsonPath("$[0].score").value(88.1));
    }

    @Test
    void theMinistrysFiveStarsAreOnTheProduct() throws Exception {
        ConcludedDossier best = ConcludedDossier.in(commune, "SENT_TO_MINISTRY", "93.5", 5);
        call(
                        post("/api/five-star/" + best.id + "/recognised"),
                        "{\"number\": \"5/QĐ-BNNMT\", \"date\": \"2026-09-01\", \"average\": 91, \"certificateNo\": null}",
                        officer)
                .andExpect(status().isNoContent());
        call(get("/api/products/" + best.product), null, best.owner)
                .andExpect(jsonPath("$.stars").value(5));
        call(get("/api/recognitions?q=" + best.name), null, best.owner)
                .andExpect(jsonPath("$.items[0].printable").value(false))
                .andExpect(jsonPath("$.items[0].renewal.phase").value("EARLY"));
    }

    @Test
    void aRevocationShowsAtOnce() throws Exception {
        ConcludedDossier one = waiting("75", 4);
        issue(submitted(one), number, "2026-06-25", leader).andExpect(status().isOk());
        String history = body(call(get("/api/products/" + one.product + "/recognitions"), null, one.owner));
        String recognition = JsonPath.read(history, "$[0].id");
        String code = JsonPath.read(history, "$[0].verificationCode");
        String request = """
                {"revocations": [{"recognition": "%s", "ground": "PRODUCTION_STOPPED", "finding": "Ngừng sản xuất từ tháng 9",
                    "foundOn": "2026-10-01"}]}
                """.formatted(recognition);
        String revocation = JsonPath.read(
                body(call(post("/api/decisions/revocations"), request, officer)
                        .andExpect(jsonPath("$.revocations[0].due").value("2026-10-16"))),
                "$.id");
        call(post("/api/decisions/revocations"), request, officer)
                .andExpect(jsonPath("$.code").value("recognition-not-in-force"));
        call(post("/api/decisions/" + revocation + "/submit").header("If-Match", "\"0\""), null, officer)
                .andExpect(status().isOk());
        issue(revocation, "T" + number, "2026-09-30", leader)
                .andExpect(jsonPath("$.errors[0].code").value("decision-before-finding"));
        issue(revocation, "T" + number, "2026-10-10", leader).andExpect(status().isOk());

        assertThat(web.perform(get("/xac-minh/" + code).with(on(THANH_HOA)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Bị thu hồi", "T" + number);
        call(get("/api/products/" + one.product), null, one.owner)
                .andExpect(jsonPath("$.stars").value(nullValue()));
        call(get("/api/recognitions/" + recognition + "/certificate.pdf"), null, one.owner)
                .andExpect(status().isNotFound());
        assertThat(text(pdf("/api/decisions/" + revocation + "/paper.pdf", leader, "revocation")))
                .contains("Ngừng sản xuất từ tháng 9", "khoản 1 Điều 8");
    }

    private int issued(String decision, CurrentUser by) {
        try {
            return issue(decision, number, "2026-06-25", by)
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int certificateNumber(ConcludedDossier one) throws Exception {
        String history = body(call(get("/api/products/" + one.product + "/recognitions"), null, one.owner));
        return Integer.parseInt(
                JsonPath.<String>read(history, "$[0].certificateNo").split("/")[0]);
    }

    private byte[] pdf(String address, CurrentUser user, String name) throws Exception {
        byte[] pdf = call(get(address), null, user)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** What an independent reader finds in the QR code of the rendered page. */
    private static String scanned(byte[] pdf) throws Exception {
        Path picture = Path.of("target", "certificate.png");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", picture.toFile());
        }
        Process reader = new ProcessBuilder(List.of("zbarimg", "--quiet", "--raw", picture.toString())).start();
        String found = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(reader.waitFor()).as("zbarimg").isZero();
        return found;
    }
}
