package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.SqlStatements;
import vn.ocop.testing.Workspaces;

/** Whoever holds a certificate in his hand learns what it is worth, and nothing about persons. */
@ApplicationTest
class VerificationPageTest {

    private static final String PHONE = "0912345678";

    @Autowired
    private MockMvc web;

    @Autowired
    private Recognitions recognitions;

    private final UUID product = product();

    @Test
    void aCertificateInForceIsValid() throws Exception {
        String code = recognised(4, LocalDate.of(2026, 6, 25), "1507/QĐ-UBND");

        MockHttpServletResponse page = ask(THANH_HOA, "/xac-minh/" + code);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(
                        "Hợp lệ",
                        "Cam sành &lt;b&gt;",
                        "HTX Xuân Thành",
                        "aria-label=\"4 trên 5 sao\"",
                        "Số 1507/QĐ-UBND ngày 25/06/2026",
                        "25/06/2029",
                        VerificationCode.grouped(code))
                .doesNotContain(PHONE, "Mai Thị Lụa", "<script", "style=");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.getCookies()).isEmpty();
        assertThat(page.getContentAsByteArray().length).isLessThan(20_000);
        assertThat(ask(THANH_HOA, "/xac-minh/" + code + "?lang=en").getContentAsString())
                .contains("Valid", "4 of 5 stars", "lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, Hết hạn", "REVOKED, Bị thu hồi", "SUPERSEDED, Đã được thay thế"})
    void oneThatIsNotInForceSaysWhy(String state, String verdict) throws Exception {
        String code = recognised(3, LocalDate.of(2026, 6, 25), "1508/QĐ-UBND");
        run("update %1$s.recognition set state = '%2$s' where verification_code = '%3$s'", state, code);

        assertThat(ask(THANH_HOA, "/xac-minh/" + code).getContentAsString())
                .contains("<strong>" + verdict + "</strong>")
                .doesNotContain("Hợp lệ");
    }

    @Test
    void theLaterRecognitionIsOneClickAway() throws Exception {
        String first = recognised(3, LocalDate.of(2025, 6, 25), "10/QĐ-UBND");
        String second = recognised(4, LocalDate.of(2026, 6, 25), "11/QĐ-UBND");

        assertThat(ask(THANH_HOA, "/xac-minh/" + first).getContentAsString())
                .contains("Đã được thay thế", "href=\"/xac-minh/" + second + "\"");
    }

    @Test
    void whatIsNoCodeHereIsAlwaysTheSamePage() throws Exception {
        String code = recognised(4, LocalDate.of(2026, 6, 25), "12/QĐ-UBND");
        MockHttpServletResponse unknown = ask(THANH_HOA, "/xac-minh/ZZZZZZZZZZZZZZZZ");
        int asked = statements("/xac-minh/ZZZZZZZZZZZZZZZZ");

        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("<strong>Không tìm thấy</strong>");
        for (String other : List.of("/xac-minh/x", "/xac-minh/'--", "/xac-minh?ma=%3Cscript%3E")) {
            MockHttpServletResponse page = ask(THANH_HOA, other);
            assertThat(page.getStatus()).isEqualTo(404);
            assertThat(page.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(statements(other)).isEqualTo(asked);
        }
        MockHttpServletResponse foreign = ask(BEN_TRE, "/xac-minh/" + code);
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(foreign.getContentAsString()).contains("Không tìm thấy").doesNotContain("Cam sành");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "%s-"})
    void aCodeIsReadAsPeopleTypeIt(String typed) throws Exception {
        String code = recognised(4, LocalDate.of(2026, 6, 25), "13/QĐ-UBND");
        String spoken = typed.formatted(VerificationCode.grouped(code))
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace(" ", "%20");

        assertThat(ask(THANH_HOA, "/xac-minh?ma=" + spoken).getStatus()).isEqualTo(200);
    }

    @Test
    void thePageWithoutACodeAsksForIt() throws Exception {
        assertThat(ask(THANH_HOA, "/xac-minh").getContentAsString()).contains("Nhập mã xác minh", "name=\"ma\"");
        MockHttpServletResponse style = ask(THANH_HOA, "/pages/public.css");
        assertThat(style.getStatus()).isEqualTo(200);
        assertThat(style.getHeader("Cache-Control")).contains("immutable");
        assertThat(style.getCookies()).isEmpty();
    }

    private int statements(String address) throws Exception {
        try (SqlStatements statements = SqlStatements.recorded()) {
            ask(THANH_HOA, address);
            return statements.texts().size();
        }
    }

    private MockHttpServletResponse ask(Tenant host, String address) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(URI.create(address)).with(on(host))).andReturn().getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }

    private String recognised(int stars, LocalDate day, String number) {
        return TenantContext.call(THANH_HOA, () -> {
            recognitions.record(new RecognitionRecord(
                    new ProductId(product),
                    stars,
                    null,
                    number,
                    day,
                    day.getYear(),
                    "Ủy ban nhân dân tỉnh Thanh Hóa",
                    null,
                    null,
                    Recognition.Source.IMPORT,
                    "Quyết định",
                    Recognition.EvidenceLevel.A));
            return recognitions.history(new ProductId(product)).getFirst().verificationCode();
        });
    }

    private static UUID product() {
        UUID producer = UUID.randomUUID();
        UUID product = UUID.randomUUID();
        run("""
                insert into %1$s.producer (id, name, name_key, representative, phone, source)
                values ('%2$s', 'HTX Xuân Thành', 'htx xuan thanh', 'Mai Thị Lụa', '%3$s', 'IMPORT')
                """, producer, PHONE);
        run("""
                insert into %1$s.product (id, producer_id, name, name_key, source)
                values ('%2$s', '%3$s', 'Cam sành <b>', 'cam sanh', 'IMPORT')
                """, product, producer);
        return product;
    }

    private static void run(String sql, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(THANH_HOA.schema()), Stream.of(values)).toArray();
        Workspaces.database().execute(sql.formatted(all));
    }
}
