package vn.ocop.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.OPERATOR;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

@ApplicationTest
class UnitSearchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc web;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @Test
    void findsByNameInAnySpellingAndUnicodeForm() throws Exception {
        String composed = "Bến Tre";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        for (String words : List.of("ben tre", composed, decomposed, "BẾN TRE", "tỉnh bến tre")) {
            search("q", words)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[0].fullName").value("Tỉnh Bến Tre"))
                    .andExpect(jsonPath("$.items[0].validTo").value("2025-07-01"));
        }
        search("q", "dak lak", "on", "2025-07-01", "level", "PROVINCE")
                .andExpect(jsonPath("$.items[*].fullName").value(contains("Tỉnh Đắk Lắk")));
    }

    @Test
    void theSameCodeMeansWhatItMeantOnThatDay() throws Exception {
        search("q", "24", "level", "PROVINCE", "on", "2025-06-30")
                .andExpect(jsonPath("$.items[*].fullName").value(contains("Tỉnh Bắc Giang")));
        search("q", "24", "level", "PROVINCE", "on", "2025-07-01")
                .andExpect(jsonPath("$.items[*].fullName").value(contains("Tỉnh Bắc Ninh")));
        search("q", "Đồng Nai", "level", "PROVINCE", "on", "2026-05-01")
                .andExpect(jsonPath("$.items[*].fullName").value(contains("Thành phố Đồng Nai")));
    }

    @Test
    void provincesAreCountedByDay() throws Exception {
        call(get("/api/territory/provinces").param("on", "2025-06-30"))
                .andExpect(jsonPath("$").value(hasSize(63)));
        call(get("/api/territory/provinces").param("on", "2025-07-01"))
                .andExpect(jsonPath("$").value(hasSize(34)));
        call(get("/api/territory/provinces").param("on", "2026-11-21"))
                .andExpect(jsonPath("$").value(hasSize(34)));
    }

    @Test
    void aUnitKnowsWhatCameBeforeAndAfter() throws Exception {
        call(get("/api/territory/units/{id}", idOf("83", "2025-06-30")))
                .andExpect(jsonPath("$.successors[*].unit.fullName").value(contains("Tỉnh Vĩnh Long")))
                .andExpect(jsonPath("$.successors[0].kind").value("MERGE"))
                .andExpect(jsonPath("$.successors[0].legalBasis").value("Nghị quyết 202/2025/QH15"));
        call(get("/api/territory/units/{id}", idOf("86", "2025-07-01")))
                .andExpect(jsonPath("$.predecessors[*].unit.fullName")
                        .value(contains("Tỉnh Bến Tre", "Tỉnh Trà Vinh", "Tỉnh Vĩnh Long")));
        call(get("/api/territory/units/{id}", idOf("14758", "2025-07-01")))
                .andExpect(jsonPath("$.unit.parentName").value("Tỉnh Thanh Hóa"))
                .andExpect(jsonPath("$.predecessors[0].unit.parentName").value("Thành phố Thanh Hóa"));
        call(get("/api/territory/units/{id}", "00000000-0000-0000-0000-000000000000"))
                .andExpect(status().isNotFound());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() throws Exception {
        List<String> codes = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(
                    search("province", "38", "level", "COMMUNE", "on", "2025-07-01", "limit", "40", "after", after));
            page.get("items")
                    .values()
                    .forEach(item -> codes.add(item.get("code").stringValue()));
            after = page.get("next").isNull() ? "" : page.get("next").stringValue();
        } while (!after.isEmpty());

        assertThat(codes).hasSize(166);
        assertThat(new HashSet<>(codes)).hasSize(166);
    }

    @Test
    void aPageIsOneStatementAndEveryWorkspaceHasIt() throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            search("q", "an", "limit", "200").andExpect(jsonPath("$.items").value(hasSize(200)));
            assertThat(statements.texts()).hasSize(1);
        }
        web.perform(get("/api/territory/units").with(on(NATIONAL)).with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isOk());
        web.perform(get("/api/territory/units").with(on(OPERATOR)).with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(status().isOk());
        search("q", "x", "after", "khong-phai-con-tro").andExpect(status().isBadRequest());
        search("province", "Thanh Hóa").andExpect(status().isBadRequest());
    }

    @Test
    void theExcelFileHasWhatTheListHas() throws Exception {
        String some = sheet(get("/api/territory/units/export")
                .param("province", "38")
                .param("level", "COMMUNE")
                .param("on", "2025-07-01"));
        assertThat(some.split("<row ")).hasSize(1 + 1 + 166);
        assertThat(some).contains("Phường Hạc Thành", "Đang dùng").doesNotContain("COMMUNE");
        try (SqlStatements statements = SqlStatements.recorded()) {
            String all = sheet(get("/api/territory/units/export"));
            assertThat(all.split("<row ").length).isGreaterThan(10_000);
            assertThat(statements.texts()).as("in portions").hasSizeGreaterThan(10);
        }
    }

    private String sheet(MockHttpServletRequestBuilder request) throws Exception {
        byte[] file = call(request)
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path copy = Files.write(folder.resolve("list.xlsx"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            StringBuilder text = new StringBuilder();
            for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                text.append(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8));
            }
            return HtmlUtils.htmlUnescape(text.toString());
        }
    }

    private ResultActions search(String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/territory/units");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return call(request);
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(Role.PROVINCE_OFFICER)));
    }

    private String idOf(String code, String day) throws Exception {
        return json(search("q", code, "on", day)).get("items").get(0).get("id").stringValue();
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }
}
