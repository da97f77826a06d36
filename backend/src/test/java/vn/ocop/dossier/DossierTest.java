package vn.ocop.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** From the producer's draft to the commune's report: what each side may do, sees and is told. */
@ApplicationTest
class DossierTest {

    private final String here = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    private final Filings filing = Filings.in(here);
    private final CurrentUser owner = filing.owner;
    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", here, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", "10001", Role.COMMUNE_OFFICER);
    private final CurrentUser stranger = People.add(THANH_HOA, "Phạm Văn Thuận", here, Role.OWNER_ADMIN);
    private final CurrentUser province = People.add(THANH_HOA, "Vũ Thị Mai", null, Role.PROVINCE_OFFICER);

    @Autowired
    private MockMvc web;

    @Test
    void theServerCountsTheSelfAssessmentAndSaysWhatIsMissing() throws Exception {
        String id = open();

        call(put(at(id, "/choices/1.1")), "{\"option\": 1, \"note\": \"Xem hợp đồng\"}", owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.score.answered").value(1))
                .andExpect(jsonPath("$.score.stars").value(1))
                .andExpect(jsonPath("$.score.obstacles[0].criterion").value(nullValue()))
                .andExpect(jsonPath("$.choices[0].note").value("Xem hợp đồng"))
                .andExpect(jsonPath("$.gaps[*].kind").value(hasItems("UNANSWERED", "BUSINESS_REGISTRATION")));
        call(put(at(id, "/choices/99.9")), "{\"option\": 1}", owner).andExpect(status().isBadRequest());
        call(put(at(id, "/choices/1.1")), "{\"option\": 77}", owner).andExpect(status().isBadRequest());

        filing.complete(UUID.fromString(id));
        call(get(at(id, "/assessment")), null, owner)
                .andExpect(jsonPath("$.score.answered")
                        .value(Filings.SET.criteria().size()))
                .andExpect(jsonPath("$.score.byPart.B").value(25));
    }

    @Test
    void filesOfADossierAreReadByThoseWhoSeeIt() throws Exception {
        String id = open();
        UUID file = Filings.stored(owner);
        String paper = """
                {"attachment": "%s", "details": {"type": "QUALITY_DECLARATION", "title": "Công bố chất lượng",
                    "documentNumber": "01/2026", "issuer": "Sở Y tế", "issuedOn": "2026-01-05",
                    "expiresOn": "2029-01-05", "confidential": false, "criteria": ["9", "10"]}}
                """.formatted(file);
        call(post(at(id, "/evidence")), paper, owner).andExpect(status().isCreated());

        call(get(at(id, "")), null, owner)
                .andExpect(jsonPath("$.evidence[0].title").value("Công bố chất lượng"))
                .andExpect(jsonPath("$.evidence[0].criteria").value(hasItem("10")));
        call(get("/api/attachments/" + file), null, officer).andExpect(status().isNotFound());
        filing.complete(UUID.fromString(id));
        step(id, "SUBMIT", owner).andExpect(status().isOk());
        call(get("/api/attachments/" + file), null, officer).andExpect(status().isOk());
        call(get("/api/attachments/" + file), null, province).andExpect(status().isOk());
        call(get("/api/attachments/" + file), null, neighbour).andExpect(status().isNotFound());
        call(get("/api/attachments/" + file), null, stranger).andExpect(status().isNotFound());
        call(post(at(id, "/evidence")), paper, owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("dossier-locked"));
    }

    @Test
    void anIncompleteDossierIsNotTakenAndSaysWhy() throws Exception {
        String id = open();

        step(id, "SUBMIT", owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("dossier-incomplete"))
                .andExpect(jsonPath("$.errors[*].code").value(hasItems("REPORT_TEXTS", "UNANSWERED")))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("vùng nguyên liệu")));

        call(post("/api/dossiers"), request("FIRST"), owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("dossier-already-open"));
        call(post("/api/dossiers"), request("FIRST"), stranger).andExpect(status().isNotFound());
    }

    @Test
    void submittedTwiceIsOneReceiptAndNumbersHaveNoGaps() throws Exception {
        String first = submitted(filing);
        call(get(at(first, "")), null, owner)
                .andExpect(jsonPath("$.receiptNumber").value(containsString("01/PĐK-")));
        step(first, "SUBMIT", owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.receiptNumber").value(containsString("01/PĐK-")))
                .andExpect(jsonPath("$.steps", hasSize(1)));

        Filings second = Filings.in(here);
        String incomplete = open(second);
        step(incomplete, "SUBMIT", second.owner).andExpect(status().isConflict());
        call(get(at(submitted(second, incomplete), "")), null, second.owner)
                .andExpect(jsonPath("$.receiptNumber").value(containsString("02/PĐK-")));
    }

    @Test
    void theCommuneReturnsAndForwardsWhatIsItsOwn() throws Exception {
        String id = submitted(filing);

        call(get(at(id, "")), null, neighbour).andExpect(status().isNotFound());
        step(id, "COMMUNE_RECEIVE", neighbour).andExpect(status().isNotFound());
        step(id, "COMMUNE_RECEIVE", province)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("dossier-step-not-yours"));
        call(get("/api/dossiers?open=true"), null, officer)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].daysLeft").value(15));

        step(id, "COMMUNE_RECEIVE", officer).andExpect(status().isOk());
        step(id, "COMMUNE_RETURN", officer).andExpect(jsonPath("$.code").value("dossier-reason-required"));
        paper(id, "{\"step\": \"COMMUNE_RETURN\", \"reason\": \"Thiếu phiếu kiểm nghiệm\"}", officer)
                .andExpect(jsonPath("$.state").value("RETURNED_BY_COMMUNE"))
                .andExpect(jsonPath("$.due").value(nullValue()))
                .andExpect(jsonPath("$.supplements").value(1));
        call(get("/api/notifications?limit=5"), null, owner)
                .andExpect(jsonPath("$.items[0].body").value(containsString("Thiếu phiếu kiểm nghiệm")));
        call(put(at(id, "/choices/1.1")), "{\"option\": 1}", owner).andExpect(status().isOk());
        step(id, "RESUBMIT", owner).andExpect(jsonPath("$.state").value("SUBMITTED"));
        step(id, "COMMUNE_RECEIVE", officer).andExpect(status().isOk());

        String document =
                "{\"step\": \"COMMUNE_REPORT\", \"documentNumber\": \"15/CV-UBND\", \"documentDate\": \"2026-11-20\"}";
        paper(id, document, officer).andExpect(jsonPath("$.code").value("commune-report-incomplete"));
        opinions(id, officer).andExpect(status().isOk());
        call(get(at(id, "")), null, owner).andExpect(jsonPath("$.communeReport").value(nullValue()));
        step(id, "COMMUNE_REPORT", officer).andExpect(jsonPath("$.code").value("dossier-document-required"));
        paper(id, document, officer)
                .andExpect(jsonPath("$.state").value("COMMUNE_REPORTED"))
                .andExpect(jsonPath("$.communeReport.letterNumber").value("15/CV-UBND"))
                .andExpect(jsonPath("$.actions", hasSize(0)));
        call(get(at(id, "")), null, province)
                .andExpect(jsonPath("$.actions[*].step").value(hasItem("PROVINCE_RECEIVE")));
        call(get(at(id, "/form-03.pdf")), null, owner).andExpect(status().isOk());
    }

    @Test
    void theFormsSayWhatWasFiled() throws Exception {
        String id = submitted(filing);
        step(id, "COMMUNE_RECEIVE", officer).andExpect(status().isOk());
        opinions(id, officer).andExpect(status().isOk());

        assertThat(print(id, "form-01", owner))
                .contains("PHIẾU ĐĂNG KÝ", "HTX Xuân Thành", filing.name, "01/PĐK-", "[x] Đánh giá, phân hạng lần đầu");
        assertThat(print(id, "form-02", owner))
                .contains("BÁO CÁO TỰ ĐÁNH GIÁ SẢN PHẨM", "Vùng cam 20 ha", "2.000.000.000 đồng", "Đăng ký kinh doanh");
        assertThat(print(id, "form-03", officer)).contains("Lao động của xã", "TM. ỦY BAN NHÂN DÂN", "12/BC-UBND");
        call(get(at(id, "/form-03.pdf")), null, owner).andExpect(status().isNotFound());
    }

    @Test
    void aPageOfTheListCostsTheSameForManyDossiers() throws Exception {
        submitted(filing);
        int few = statements();
        for (int i = 0; i < 4; i++) {
            submitted(Filings.in(here));
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private int statements() throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            call(get("/api/dossiers"), null, officer).andExpect(status().isOk());
            return statements.texts().size();
        }
    }

    private String print(String id, String form, CurrentUser user) throws Exception {
        byte[] pdf = call(get(at(id, "/" + form + ".pdf")), null, user)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target", form + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private ResultActions opinions(String id, CurrentUser user) throws Exception {
        return call(put(at(id, "/commune-report")).header("If-Match", "\"0\""), """
                {"localRawMaterial": "Toàn bộ cam trồng tại xã", "localLabour": "Lao động của xã",
                 "ideaOrigin": "Của hợp tác xã", "localIdentity": "Cây trồng lâu đời", "reportNumber": "12/BC-UBND",
                 "reportDate": "2026-11-19"}
                """, user);
    }

    private String open() throws Exception {
        return open(filing);
    }

    private String open(Filings of) throws Exception {
        String answer = call(
                        post("/api/dossiers"),
                        "{\"productId\": \"%s\", \"kind\": \"FIRST\"}".formatted(of.product),
                        of.owner)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    private String submitted(Filings of) throws Exception {
        return submitted(of, open(of));
    }

    private String submitted(Filings of, String id) throws Exception {
        of.complete(UUID.fromString(id));
        step(id, "SUBMIT", of.owner).andExpect(status().isOk());
        return id;
    }

    private String request(String kind) {
        return "{\"productId\": \"%s\", \"kind\": \"%s\"}".formatted(filing.product, kind);
    }

    private ResultActions step(String id, String step, CurrentUser user) throws Exception {
        return paper(id, "{\"step\": \"" + step + "\"}", user);
    }

    private ResultActions paper(String id, String body, CurrentUser user) throws Exception {
        return call(post(at(id, "/steps")), body, user);
    }

    private static String at(String id, String path) {
        return "/api/dossiers/" + id + path;
    }

    private ResultActions call(MockHttpServletRequestBuilder request, @Nullable String body, CurrentUser user)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }
}
