package vn.ocop.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/** What the national office reads from the reported rows. */
@ApplicationTest
class NationalReportTest {

    private final UUID source = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc web;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @BeforeEach
    void aProvinceThatReports() {
        Workspaces.database().execute("""
                set search_path = national, ext;
                insert into reporting_source (id, slug, name, full_name, province_code, former_province_code, last_sequence,
                    exported_at, received_at)
                values ('%1$s', 'bentrecu', 'Bến Tre %4$s', 'Tỉnh Bến Tre %4$s', '86', '83', 3, now(), now());
                insert into reported_producer (source_id, id, name, organisation_type, representative, representative_sex, phone)
                values ('%1$s', '%2$s', '=cmd|HTX Dừa', 'COOPERATIVE', 'Huỳnh Thị Kim Loan', 'FEMALE', '0909');
                insert into reported_product (source_id, id, producer_id, name, group_code, state, stars, recognised_year,
                    recognised_until, gtin)
                values ('%1$s', '%2$s', '%2$s', 'Kẹo dừa %4$s', 'I', 'ACTIVE', 4, 2026, '2099-01-01', '8938506000014'),
                    ('%1$s', gen_random_uuid(), '%2$s', 'Mật hoa dừa %4$s', 'I', 'ACTIVE', 3, 2020, '2023-01-01', null),
                    ('%1$s', gen_random_uuid(), null, 'Bánh phồng %4$s', 'II', 'ACTIVE', 3, year(), null, null),
                    ('%1$s', gen_random_uuid(), null, 'Chưa xếp hạng %4$s', null, 'ACTIVE', null, null, null, null);
                insert into reported_recognition (source_id, id, product_id, stars, score, decision_number, decided_year, state)
                values ('%1$s', gen_random_uuid(), '%2$s', 4, 78.25, '12/QĐ-UBND', 2026, 'ACTIVE');
                insert into reported_dossier (source_id, id, kind, product_id, producer_id, product_name, producer_name, state,
                    sent_at, samples, files, steps)
                values ('%1$s', '%3$s', 'FIRST', '%2$s', '%2$s', 'Kẹo dừa', 'HTX Dừa', 'SENT_TO_MINISTRY', now(), 5,
                    '[{"type":"STORY","title":"Câu chuyện","confidential":false}]',
                    '[{"transition":"SEND_TO_MINISTRY","to":"SENT_TO_MINISTRY","at":"2026-09-01T01:00:00Z",
                       "documentNumber":"9/UBND","documentDate":"2026-09-01"}]'),
                    ('%1$s', gen_random_uuid(), 'FIRST', '%2$s', '%2$s', 'Đang chấm', 'HTX Dừa', 'SCORING_OPEN', now(), 5,
                    '[]', '[]');
                """.formatted(source, product, dossier, mark)
                .replace("year()", "extract(year from now())::smallint"));
    }

    @Test
    void figuresCountStarsInForceByProvinceGroupAndYear() throws Exception {
        read("/api/national/figures?source=" + source)
                .andExpect(jsonPath("$.total.products").value(4))
                .andExpect(jsonPath("$.total.four").value(1))
                .andExpect(jsonPath("$.total.three").value(1))
                .andExpect(jsonPath("$.total.producers").value(1))
                .andExpect(jsonPath("$.sources", hasSize(1)))
                .andExpect(jsonPath("$.sources[0].source.formerProvinceCode").value("83"))
                .andExpect(jsonPath("$.sources[0].source.exportedAt").isNotEmpty())
                .andExpect(jsonPath("$.groups[*].group", contains("I", "II", null)))
                .andExpect(jsonPath("$.groups[0].counts.products").value(2));
        read("/api/national/figures?source=" + source + "&stars=0")
                .andExpect(jsonPath("$.total.products").value(2));
        read("/api/national/figures?source=" + source + "&group=II")
                .andExpect(jsonPath("$.total.products").value(1));
    }

    @Test
    void aProvinceThatHasSentNothingIsThereWithNothing() throws Exception {
        read("/api/national/sources").andExpect(jsonPath("$[*].slug", hasItem("tamngung")));
    }

    @Test
    void theListIsSearchedWithoutDiacriticsAndReadPageByPageByOneStatement() throws Exception {
        read("/api/national/products?q=keo dua " + mark)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].stars").value(4))
                .andExpect(jsonPath("$.items[0].sourceName").value("Bến Tre " + mark));
        String first;
        try (SqlStatements statements = SqlStatements.recorded()) {
            first = read("/api/national/products?limit=2&source=" + source)
                    .andExpect(jsonPath("$.items[*].name", contains("Bánh phồng " + mark, "Chưa xếp hạng " + mark)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(statements.texts().stream().filter(sql -> sql.contains("reported_product")))
                    .hasSize(1);
        }
        read("/api/national/products?limit=2&source=" + source + "&after=" + JsonPath.read(first, "$.next"))
                .andExpect(jsonPath("$.items[*].name", contains("Kẹo dừa " + mark, "Mật hoa dừa " + mark)))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void aProductHasItsProducerAndItsRecognitions() throws Exception {
        read("/api/national/products/" + source + "/" + product)
                .andExpect(jsonPath("$.producer.phone").value("0909"))
                .andExpect(jsonPath("$.recognitions[0].decisionNumber").value("12/QĐ-UBND"))
                .andExpect(jsonPath("$.source.fullName").value("Tỉnh Bến Tre " + mark));
        read("/api/national/products/" + UUID.randomUUID() + "/" + product).andExpect(status().isNotFound());
    }

    @Test
    void theInboxHoldsWhatWasSentAndShowsWhatIsMissing() throws Exception {
        read("/api/national/candidates?limit=200").andExpect(jsonPath("$.items[*].id", hasItem(dossier.toString())));
        read("/api/national/candidates/" + source + "/" + dossier)
                .andExpect(jsonPath("$.papers[0].documentNumber").value("9/UBND"))
                .andExpect(jsonPath(
                        "$.papers[?(@.present == false)].kind",
                        contains("ADVISORY_REPORT", "COUNCIL_REPORT", "APPROVAL")))
                .andExpect(jsonPath("$.files", hasSize(1)));
        web.perform(get("/api/national/candidates")
                        .with(on(Workspaces.NATIONAL))
                        .with(as(Role.CENTRAL_COUNCIL_MEMBER)))
                .andExpect(status().isOk());
        web.perform(get("/api/national/products").with(on(Workspaces.NATIONAL)).with(as(Role.CENTRAL_COUNCIL_MEMBER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theSheetHasTwentySevenColumnsAndNoFormula() throws Exception {
        byte[] file = read("/api/national/products/export?source=" + source)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.getFirst().getCellCount()).isEqualTo(27);
            Row coconut = rows.get(3);
            assertThat(coconut.getCellText(2)).isEqualTo("Kẹo dừa " + mark);
            assertThat(coconut.getCellText(5)).isEqualTo("'=cmd|HTX Dừa");
            assertThat(coconut.getCellText(6)).isEqualTo("Hợp tác xã");
            assertThat(coconut.getCellText(9)).isEqualTo("Nữ");
            assertThat(coconut.getCellText(16)).isEqualTo("Bến Tre " + mark);
            assertThat(coconut.getCellText(24)).isEqualTo("Còn hiệu lực");
            assertThat(coconut.getCellText(26)).isEqualTo("http://bentrecu.localhost:8080/01/08938506000014");
            assertThat(rows.get(4).getCellText(24)).isEqualTo("Chưa được công nhận");
        }
    }

    private ResultActions read(String path) throws Exception {
        return web.perform(get(path).with(on(Workspaces.NATIONAL)).with(as(Role.CENTRAL_OFFICER)));
    }
}
