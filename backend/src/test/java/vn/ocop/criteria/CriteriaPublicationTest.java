package vn.ocop.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.OPERATOR;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.web.access.Role;

/** Công bố bộ tiêu chí: each test publishes versions and days of its own, all in the far future. */
@ApplicationTest
class CriteriaPublicationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc web;

    @Test
    void everyWorkspaceFindsTheShippedTemplateInForce() throws Exception {
        for (var workspace : List.of(NATIONAL, THANH_HOA, OPERATOR)) {
            Role role = workspace == NATIONAL ? Role.CENTRAL_OFFICER : Role.TENANT_ADMIN;
            web.perform(get("/api/criteria/templates/{id}", shippedId())
                            .with(on(workspace))
                            .with(as(role)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.summary.version").value("2026.1"))
                    .andExpect(jsonPath("$.summary.state").value("IN_FORCE"))
                    .andExpect(jsonPath("$.groups[*].sets[*]").value(hasSize(26)))
                    .andExpect(jsonPath("$.groups[0].sets[0].total").value(100));
        }
        web.perform(get("/api/criteria/templates/{id}/sets/B26", shippedId())
                        .with(on(BEN_TRE))
                        .with(as(Role.COUNCIL_MEMBER)))
                .andExpect(jsonPath("$.parts[2].sections[2].criteria[0].options[2].caseCode")
                        .value("TH2"));
    }

    @Test
    void searchIgnoresDiacriticsCaseAndUnicodeForm() throws Exception {
        for (String words : List.of("DONG GOI", "đóng gói", Normalizer.normalize("đóng gói", Normalizer.Form.NFD))) {
            web.perform(get("/api/criteria/templates/{id}/search", shippedId())
                            .param("q", words)
                            .with(on(THANH_HOA))
                            .with(as(Role.ADVISOR)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[0].setCode").value("B01"))
                    .andExpect(jsonPath("$.items[*].criterionName").value(hasItem("Đóng gói, bao bì sản phẩm")))
                    .andExpect(jsonPath("$.next").isNotEmpty());
        }
        web.perform(get("/api/criteria/templates/{id}/search", shippedId())
                        .param("q", "100%_")
                        .with(on(THANH_HOA))
                        .with(as(Role.ADVISOR)))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void printsTheSheetWithTheNameOfTheProvince() throws Exception {
        web.perform(get("/api/criteria/templates/{id}/sets/B01/score-sheet.pdf", shippedId())
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string(
                                HttpHeaders.CONTENT_DISPOSITION, containsString("phieu-danh-gia-B01-2026.1.pdf")));
        web.perform(get("/api/criteria/templates/{id}/sets/B99/score-sheet.pdf", shippedId())
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFaultyFileIsRefusedWithSentencesAndNothingIsKept() throws Exception {
        int before = drafts();

        upload(root -> {
                    root.put("version", "2090.1");
                    CriteriaFiles.part(root).put("max", 39);
                })
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("criteria-file-faulty"))
                .andExpect(jsonPath("$.detail").value(containsString("Tệp có 2 lỗi")))
                .andExpect(jsonPath("$.errors[0].message").value("Bộ B01: tổng điểm các phần là 99, phải bằng 100."))
                .andExpect(jsonPath("$.errors[0].code").value("parts-sum"))
                .andExpect(jsonPath("$.errors[0].field").value("B01"));

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void aDraftShowsItsSumsAndWhatItChanges() throws Exception {
        String id = uploaded("2091.1", root -> CriteriaFiles.option(root, 2).put("minForStars", 3));

        web.perform(get("/api/criteria/drafts/{id}", id).with(on(NATIONAL)).with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"0\""))
                .andExpect(jsonPath("$.comparedWith.version").value("2026.1"))
                .andExpect(jsonPath("$.sets.length()").value(26))
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].set").value("B01"))
                .andExpect(jsonPath("$.changes[0].criterion").value("1.5"))
                .andExpect(jsonPath("$.changes[0].before").value("2 – Hợp đồng liên kết trên 75% sản lượng ****"))
                .andExpect(jsonPath("$.changes[0].after").value("2 – Hợp đồng liên kết trên 75% sản lượng ***"));
        web.perform(delete("/api/criteria/drafts/{id}", id)
                        .header(HttpHeaders.IF_MATCH, "\"7\"")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isPreconditionFailed());
        web.perform(delete("/api/criteria/drafts/{id}", id)
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isNoContent());
    }

    @Test
    void publishingMakesItReadableEverywhereAndUnchangeableForEver() throws Exception {
        String draft = uploaded("2092.1", _ -> {});
        publish(draft, "Quyết định 01/2092/QĐ-TTg", "2092-01-01")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("UPCOMING"));

        web.perform(get("/api/criteria/templates").with(on(BEN_TRE)).with(as(Role.COMMUNE_OFFICER)))
                .andExpect(jsonPath("$.items[?(@.version == '2092.1')].legalBasis")
                        .value(hasItem("Quyết định 01/2092/QĐ-TTg")));
        publish(draft, "Quyết định khác", "2092-02-01")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("criteria-draft-published"))
                .andExpect(jsonPath("$.detail").value(containsString("đã được Nguyễn Thị Thử công bố lúc")));
        web.perform(delete("/api/criteria/drafts/{id}", draft)
                        .header(HttpHeaders.IF_MATCH, "\"1\"")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("criteria-draft-published"));
        upload(root -> root.put("version", "2092.1"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("criteria-version-published"));
    }

    @Test
    void ofTwoWhoPublishAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        String first = uploaded("2093.1", _ -> {});
        String second = uploaded("2093.1", _ -> {});
        CyclicBarrier together = new CyclicBarrier(2);

        List<Integer> answers;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> work = List.of(
                    () -> publishTogether(together, first, "2093-01-01"),
                    () -> publishTogether(together, second, "2093-02-01"));
            answers = people.invokeAll(work).stream()
                    .map(CriteriaPublicationTest::result)
                    .sorted()
                    .toList();
        }

        assertThat(answers).containsExactly(201, 409);
        assertThat(versions()).containsOnlyOnce("2093.1");
    }

    @Test
    void aTakenDayIsRefusedAtTheFieldAndNothingOfTheTemplateStays() throws Exception {
        publish(uploaded("2094.1", _ -> {}), "Quyết định 1", "2094-01-01").andExpect(status().isCreated());
        String second = uploaded("2094.2", _ -> {});

        publish(second, "Quyết định 2", "2094-01-01")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("effectiveFrom"))
                .andExpect(
                        jsonPath("$.detail").value(containsString("Từ ngày 01/01/2094 đã áp dụng phiên bản 2094.1")));
        publish(second, "", "2094-03-01").andExpect(status().isBadRequest());
        assertThat(versions()).doesNotContain("2094.2");
        publish(second, "Quyết định 2", "2094-03-01").andExpect(status().isCreated());
    }

    @Test
    void provincesAndOperatorsHaveNoDrafts() throws Exception {
        for (var workspace : List.of(THANH_HOA, OPERATOR)) {
            web.perform(get("/api/criteria/drafts").with(on(workspace)).with(as(Role.TENANT_ADMIN)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/api/criteria/drafts").with(on(NATIONAL)).with(as(Role.CENTRAL_COUNCIL_MEMBER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsReadOneStatement() throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            web.perform(get("/api/criteria/templates").with(on(THANH_HOA)).with(as(Role.ADVISOR)));
            assertThat(statements.texts()).hasSize(1);
        }
        try (SqlStatements statements = SqlStatements.recorded()) {
            web.perform(get("/api/criteria/templates/{id}/search", shippedId())
                    .param("q", "vùng nguyên liệu")
                    .with(on(THANH_HOA))
                    .with(as(Role.ADVISOR)));
            assertThat(statements.texts().size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void aTemplateSurvivesWritingAndReading() {
        CriteriaTemplate template = CriteriaFiles.shipped();

        assertThat(CriteriaFiles.read(TemplateWriter.write(template)).template())
                .isEqualTo(template);
    }

    private int publishTogether(CyclicBarrier together, String draft, String day) throws Exception {
        together.await();
        return publish(draft, "Quyết định 1", day).andReturn().getResponse().getStatus();
    }

    private ResultActions publish(String draft, String legalBasis, String day) throws Exception {
        return web.perform(post("/api/criteria/drafts/{id}/publication", draft)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"legalBasis\": \"%s\", \"effectiveFrom\": \"%s\"}".formatted(legalBasis, day))
                .with(on(NATIONAL))
                .with(as(Role.CENTRAL_OFFICER)));
    }

    private String uploaded(String version, Consumer<ObjectNode> change) throws Exception {
        MvcResult result = upload(root -> {
                    root.put("version", version);
                    change.accept(root);
                })
                .andExpect(status().isCreated())
                .andReturn();
        return json(result).get("id").stringValue();
    }

    private ResultActions upload(Consumer<ObjectNode> change) throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "bộ tiêu chí.json", MediaType.APPLICATION_JSON_VALUE, CriteriaFiles.changed(change));
        return web.perform(
                multipart("/api/criteria/drafts").file(file).with(on(NATIONAL)).with(as(Role.CENTRAL_OFFICER)));
    }

    private String shippedId() throws Exception {
        JsonNode templates = json(
                web.perform(get("/api/criteria/templates").with(on(THANH_HOA)).with(as(Role.ADVISOR)))
                        .andReturn());
        return templates.get("items").values().stream()
                .filter(item -> item.get("version").stringValue().equals("2026.1"))
                .map(item -> item.get("id").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private List<String> versions() throws Exception {
        return json(web.perform(get("/api/criteria/templates")
                                .with(on(NATIONAL))
                                .with(as(Role.CENTRAL_OFFICER)))
                        .andReturn())
                .get("items")
                .values()
                .stream()
                .map(item -> item.get("version").stringValue())
                .toList();
    }

    private int drafts() throws Exception {
        JsonNode page = json(web.perform(
                        get("/api/criteria/drafts?limit=200").with(on(NATIONAL)).with(as(Role.CENTRAL_OFFICER)))
                .andReturn());
        return page.get("items").size();
    }

    private static JsonNode json(MvcResult result) throws Exception {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
