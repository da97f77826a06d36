package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Recognised.run;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Recognised;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Lists of recognitions: those that end soon, and the file for Excel. */
@ApplicationTest
class RecognitionListTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final String here = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", here, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", "10001", Role.COMMUNE_OFFICER);

    @Autowired
    private MockMvc web;

    @Test
    void whatEndsSoonIsListedTheNearestFirstWithWhatIsToBeDone() throws Exception {
        Recognised late = ending("Cam", 119);
        Recognised soon = ending("Mật ong", 30);
        Recognised open = ending("Chè lam", 180);
        Recognised prepare = ending("Nem chua", 240);
        ending("Miến dong", 241);
        ending("Đã quá hạn", -1);
        Recognised revoked = ending("Đã thu hồi", 30);
        run("update %1$s.recognition set state = 'REVOKED' where product_id = '%2$s'", revoked.product);

        read("/api/recognitions/ending", officer)
                .andExpect(jsonPath("$.items[*].productName")
                        .value(contains(soon.name, late.name, open.name, prepare.name)))
                .andExpect(jsonPath("$.items[*].renewal.phase").value(contains("CLOSED", "CLOSED", "OPEN", "PREPARE")))
                .andExpect(jsonPath("$.items[*].renewal.daysLeft").value(contains(30, 119, 180, 240)))
                .andExpect(jsonPath("$.items[2].renewal.opens").value(TODAY.toString()))
                .andExpect(jsonPath("$.items[2].renewal.closes")
                        .value(TODAY.plusDays(60).toString()))
                .andExpect(jsonPath("$.next").value(nullValue()));
        read("/api/recognitions/ending", open.owner)
                .andExpect(jsonPath("$.items[*].productName").value(contains(open.name)));
        read("/api/recognitions/ending?commune=" + here, neighbour).andExpect(jsonPath("$.items", hasSize(0)));
        String next = JsonPath.read(
                read("/api/recognitions/ending?limit=3", officer)
                        .andExpect(jsonPath("$.items", hasSize(3)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.next");
        read("/api/recognitions/ending?limit=3&after=" + next, officer)
                .andExpect(jsonPath("$.items[*].productName").value(contains(prepare.name)));
    }

    @Test
    void theExcelFileHoldsTextAsTextAndNobodyElsesRows() throws Exception {
        Recognised formula = Recognised.product(here, "=HYPERLINK(1)", null);
        run(
                "update %1$s.recognition set producer_name = '@SUM(A1)', decision_no = '+1507/QĐ' where product_id = '%2$s'",
                formula.product);
        Recognised.product("10001", "Nơi khác", null);

        byte[] file = read("/api/recognitions/export", officer)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Tên sản phẩm");
            Row row = rows.getLast();
            assertThat(row.getCellText(0)).isEqualTo("'" + formula.name);
            assertThat(row.getCellText(1)).isEqualTo("'@SUM(A1)");
            assertThat(row.getCellText(5)).isEqualTo("'+1507/QĐ");
            assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("4");
            assertThat(row.getCellText(9)).isEqualTo("Còn hiệu lực");
            assertThat(row.getCell(0).getFormula()).isNull();
        }
        read("/api/recognitions/export", formula.owner).andExpect(status().isForbidden());
    }

    private Recognised ending(String name, int days) {
        Recognised made = Recognised.product(here, name, null);
        run(
                "update %1$s.recognition set valid_to = '%3$s' where product_id = '%2$s'",
                made.product, TODAY.plusDays(days));
        return made;
    }

    private ResultActions read(String path, CurrentUser user) throws Exception {
        return web.perform(get(path).with(on(THANH_HOA)).with(as(user)));
    }
}
