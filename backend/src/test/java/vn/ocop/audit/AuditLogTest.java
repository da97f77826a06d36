package vn.ocop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/** The list of the trail costs the same however long it is, and goes whole into a file. */
@ApplicationTest
class AuditLogTest {

    private static int next;

    @Autowired
    private MockMvc web;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    private Tenant tenant;

    private enum Action implements AuditAction {
        SOMETHING_LISTED;

        @Override
        public String objectType() {
            return "thing";
        }
    }

    @BeforeEach
    void freshWorkspace() {
        next++;
        tenant = Workspaces.database().createProvince("danhsach" + (char) ('a' + next));
    }

    @Test
    void aPageOfTheListIsOneStatementHoweverManyRowsItHas() throws Exception {
        write("Hồ sơ", 120);
        assertThat(statementsFor(10)).isEqualTo(1);
        assertThat(statementsFor(100)).isEqualTo(1);
    }

    private int statementsFor(int rows) throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            web.perform(get("/api/audit/events")
                            .param("limit", String.valueOf(rows))
                            .with(on(tenant))
                            .with(as(Role.AUDITOR)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items").value(hasSize(rows)));
            return statements.texts().size();
        }
    }

    @Test
    void theExcelFileHasWhatTheFilterLeavesAndNoFormula() throws Exception {
        write("Hồ sơ mật ong", 2);
        write("=HYPERLINK(\"http://evil.example\")", 1);
        write("Không liên quan", 1);

        MockHttpServletResponse answer = export("q", "mat ong");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("nhat-ky-thao-tac-")
                .contains(".xlsx");
        assertThat(cells(answer)).contains("Hồ sơ mật ong").doesNotContain("Không liên quan");
        assertThat(cells(export("q", "HYPERLINK"))).contains("'=HYPERLINK").doesNotContain("<f>");
        assertThat(cells(export("action", "audit-exported")))
                .as("taking the log away is an entry of the log")
                .contains("Nguyễn Thị Thử");
    }

    @Test
    void theExcelFileIsForThoseWhoMaySeeTheLog() throws Exception {
        web.perform(get("/api/audit/export").with(on(tenant)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isForbidden());
        web.perform(get("/api/audit/export").with(on(tenant))).andExpect(status().isUnauthorized());
    }

    private MockHttpServletResponse export(String filter, String value) throws Exception {
        return web.perform(get("/api/audit/export")
                        .param(filter, value)
                        .with(on(tenant))
                        .with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andReturn()
                .getResponse();
    }

    /** Everything written in the workbook, as the XML it is kept in. */
    private static String cells(MockHttpServletResponse answer) throws IOException {
        Path file = Files.createTempFile("nhat-ky", ".xlsx");
        StringBuilder text = new StringBuilder();
        try (ZipFile workbook =
                new ZipFile(Files.write(file, answer.getContentAsByteArray()).toFile())) {
            for (ZipEntry part : Collections.list(workbook.entries())) {
                if (part.getName().startsWith("xl/worksheets/")
                        || part.getName().contains("sharedStrings")) {
                    text.append(new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return HtmlUtils.htmlUnescape(text.toString().replace("&apos;", "'"));
    }

    private void write(String label, int rows) {
        TenantContext.run(tenant, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < rows; i++) {
                trail.record(
                        AuditEntry.of(Action.SOMETHING_LISTED, "x" + i, label).after(Map.of("n", i)));
            }
        }));
    }
}
