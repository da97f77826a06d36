package vn.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Recognised.run;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.RecognitionRecord;
import vn.ocop.certificate.Recognitions;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductPhotos;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Recognised;
import vn.ocop.testing.SqlStatements;

/** What everybody finds: recognised products, their makers, and nothing that a maker has not published. */
@ApplicationTest
class PortalTest {

    private final String here = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    private final Recognised made = Recognised.product(here, "Nước mắm Ba Làng", null);

    @Autowired
    private MockMvc web;

    @Autowired
    private Recognitions recognitions;

    @Test
    void findsRecognisedProductsInAnySpelling() throws Exception {
        Recognised.without(here, "Nước mắm chưa công nhận", null);
        String decomposed = Normalizer.normalize("NƯỚC MẮM BA LÀNG " + made.mark, Normalizer.Form.NFD);
        for (String words : new String[] {"nuoc mam ba lang " + made.mark, decomposed, made.mark}) {
            list("q", words)
                    .andExpect(jsonPath("$.items", hasSize(1)))
                    .andExpect(jsonPath("$.items[0].stars").value(4))
                    .andExpect(jsonPath("$.items[0].producerName").value("HTX Ba Làng " + made.mark));
        }
        list("commune", here).andExpect(jsonPath("$.items", hasSize(1)));
        list("q", made.mark, "stars", "5").andExpect(jsonPath("$.items", hasSize(0)));
        list("q", made.mark, "group", "I").andExpect(jsonPath("$.items", hasSize(1)));
        list("q", "100%_\\").andExpect(jsonPath("$.items", hasSize(0)));
        list("stars", "9").andExpect(status().isBadRequest());
        web.perform(get("/api/public/products").param("q", made.mark).with(on(BEN_TRE)))
                .andExpect(jsonPath("$.items", hasSize(0)));
        recognised(5, made.product);
        web.perform(get("/api/public/products/choices").with(on(THANH_HOA)))
                .andExpect(jsonPath("$.stars[?(@.code == '5')]", hasSize(1)));
    }

    @Test
    void pagesFollowOneAnotherAndCostTwoStatements() throws Exception {
        for (int i = 0; i < 4; i++) {
            Recognised.product(here, "Bánh gai " + i, null);
        }
        String next = JsonPath.read(
                list("commune", here, "limit", "3")
                        .andExpect(jsonPath("$.items", hasSize(3)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.next");
        list("commune", here, "limit", "3", "after", next)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.next").value(nullValue()));
        try (SqlStatements statements = SqlStatements.recorded()) {
            list("commune", here, "limit", "4");
            list("commune", here, "limit", "4");
            assertThat(statements.texts().stream().filter(text -> text.contains("from product")))
                    .hasSize(1);
            assertThat(statements.texts().stream().filter(text -> text.contains("admin_unit")))
                    .isEmpty();
        }
    }

    @Test
    void aPageTellsWhatIsPublicAndNothingElse() throws Exception {
        String json = product()
                .andExpect(jsonPath("$.recognition.stars").value(4))
                .andExpect(jsonPath("$.recognition.decisionNo").value("1507/QĐ-UBND"))
                .andExpect(jsonPath("$.producer.phone").value(nullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(json).doesNotContain("0912345678", "Mai Thị Lụa");

        Recognised other = Recognised.product(here, "Mắm tôm", null);
        web.perform(put("/api/producers/" + other.producer + "/public-contact")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phone\": \"0237 3999 888\", \"email\": \"ban@htx.vn\", \"website\": null}")
                        .with(on(THANH_HOA))
                        .with(as(other.owner)))
                .andExpect(status().isOk());
        web.perform(put("/api/producers/" + other.producer + "/public-contact")
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phone\": \"0237 3999 888\"}")
                        .with(on(THANH_HOA))
                        .with(as(made.owner)))
                .andExpect(status().isNotFound());
        web.perform(get("/api/public/producers/" + other.producer).with(on(THANH_HOA)))
                .andExpect(jsonPath("$.phone").value("0237 3999 888"))
                .andExpect(jsonPath("$.address").value("Thôn Ba Làng"));
        web.perform(get("/api/public/products/" + made.product).with(on(BEN_TRE)))
                .andExpect(status().isNotFound());
        Recognised never = Recognised.without(here, "Chưa công nhận", null);
        web.perform(get("/api/public/products/" + never.product).with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
        web.perform(get("/api/public/producers/" + never.producer).with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aNewRecognitionIsSeenAtOnce() throws Exception {
        product().andExpect(jsonPath("$.recognition.stars").value(4));
        recognised(5, made.product);
        product().andExpect(jsonPath("$.recognition.stars").value(5));
    }

    @Test
    void theHeadOfThePageIsWrittenForThoseWhoDoNotRunIt() throws Exception {
        Recognised script = Recognised.product(here, "Mắm <script>alert(1)</script>", null);
        MockHttpServletResponse page = web.perform(
                        get("/san-pham/" + script.product).with(on(THANH_HOA)))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "<title>Mắm &lt;script&gt;alert(1)&lt;/script&gt; " + script.mark + " – OCOP 4 sao</title>",
                        "property=\"og:title\"",
                        "name=\"description\"")
                .doesNotContain("<script>alert(1)");
        assertThat(web.perform(get("/san-pham/" + UUID.randomUUID()).with(on(THANH_HOA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void openDataIsCsvThatNoSpreadsheetRuns() throws Exception {
        Recognised formula = Recognised.product(here, "=HYPERLINK(1)", null);
        byte[] csv = web.perform(get("/api/public/products/export.csv").with(on(THANH_HOA)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFproduct_id,ten_san_pham");
        assertThat(text.lines().filter(line -> line.startsWith(formula.product.toString())))
                .singleElement()
                .asString()
                .contains(",'=HYPERLINK(1)", ",4,", "1507/QĐ-UBND");
    }

    @Test
    void picturesAreMadeSmall() throws Exception {
        BufferedImage large = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 3_000; x += 7) {
            for (int y = 0; y < 2_000; y++) {
                large.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(large, "png", png);
        byte[] small = ProductPhotos.small(new ByteArrayResource(png.toByteArray()), 480, 45_000)
                .orElseThrow();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(read.getWidth()).isEqualTo(480);
        assertThat(read.getHeight()).isEqualTo(320);
        assertThat(ProductPhotos.small(new ByteArrayResource("no picture".getBytes(StandardCharsets.UTF_8)), 480, 1))
                .isEmpty();
        web.perform(get("/api/public/products/" + made.product + "/pictures/" + UUID.randomUUID())
                        .with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theListIsReadFromItsIndexAmongManyProducts() {
        run("""
                insert into %1$s.product (id, name, name_key, stars, commune_code, source)
                select gen_random_uuid(), 'Sản phẩm %2$s ' || n, 'san pham %2$s ' || n,
                    case when n %% 4 = 0 then 4 end, '10003', 'IMPORT' from generate_series(1, 30000) n
                """, made.mark);
        run("analyze %1$s.product");
        assertThat(plan("order by name collate \"vi-x-icu\", id limit 51")).contains("product_recognised");
        assertThat(plan("and search_text like '%%" + made.mark
                        + " 4444%%' order by name collate \"vi-x-icu\", id limit 51"))
                .contains("product_search");
        run("delete from %1$s.product where name_key like 'san pham %2$s %%'", made.mark);
    }

    private void recognised(int stars, UUID product) throws Exception {
        TenantContext.call(
                THANH_HOA,
                () -> recognitions.record(new RecognitionRecord(
                        new ProductId(product),
                        stars,
                        null,
                        "01/QĐ-BNNMT",
                        LocalDate.now(),
                        LocalDate.now().getYear(),
                        "Bộ Nông nghiệp và Môi trường",
                        null,
                        null,
                        Recognition.Source.IMPORT,
                        null,
                        Recognition.EvidenceLevel.A)));
    }

    private static String plan(String rest) {
        return Recognised.value("""
                explain (format json) select id from %1$s.product
                where stars is not null and (stars_until is null or stars_until >= current_date)
                """ + rest);
    }

    private ResultActions product() throws Exception {
        return web.perform(get("/api/public/products/" + made.product).with(on(THANH_HOA)))
                .andExpect(status().isOk());
    }

    private ResultActions list(String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/public/products");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request.with(on(THANH_HOA)));
    }
}
