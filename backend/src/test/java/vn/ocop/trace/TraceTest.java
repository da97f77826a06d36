package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Recognised.run;
import static vn.ocop.testing.Recognised.value;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ocop.identity.People;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Recognised;
import vn.ocop.testing.SqlStatements;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** From a lot to what a shopper reads: who may write it down, which labels there may be, what a scan is told. */
@ApplicationTest
class TraceTest {

    private final String here = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    private final Recognised made = Recognised.product(here, "Nước mắm <b>Ba Làng</b>", null);
    private final CurrentUser owner = made.owner;
    private final CurrentUser stranger = People.add(THANH_HOA, "Phạm Văn Thuận", here, Role.OWNER_ADMIN);
    private final CurrentUser officer = People.add(THANH_HOA, "Lê Thị Hương", here, Role.COMMUNE_OFFICER);
    private final CurrentUser neighbour = People.add(THANH_HOA, "Trịnh Đình Toàn", "10001", Role.COMMUNE_OFFICER);
    private final CurrentUser province = People.add(THANH_HOA, "Vũ Thị Mai", null, Role.PROVINCE_OFFICER);

    @Autowired
    private MockMvc web;

    @Test
    void aLotIsWrittenDownByItsProducerAndSeenByTheOfficialsOfThePlace() throws Exception {
        String lot = lot("L-01");

        call(get("/api/lots/" + lot), officer)
                .andExpect(jsonPath("$.productName").value(made.name))
                .andExpect(jsonPath("$.details.steps", hasSize(3)))
                .andExpect(jsonPath("$.details.steps[0].kind").value("RAW_MATERIAL"))
                .andExpect(jsonPath("$.mayChange").value(false));
        call(get("/api/lots/" + lot), neighbour).andExpect(status().isNotFound());
        call(get("/api/lots/" + lot), stranger).andExpect(status().isNotFound());
        web.perform(get("/api/lots/" + lot).with(on(BEN_TRE)).with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isNotFound());
        send(post("/api/lots"), newLot("L-02", day(0)), officer).andExpect(status().isForbidden());
        send(post("/api/lots"), newLot("L-02", day(0)), stranger).andExpect(status().isNotFound());
        send(post("/api/lots"), newLot("L-01", day(0)), owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value("code"));
        send(post("/api/lots"), newLot("Lô 1", day(0)), owner).andExpect(status().isBadRequest());
        send(post("/api/lots"), newLot("L-03", day(1)), owner)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("lot-day-ahead"));
        call(get("/api/lots").param("product", made.product.toString()), officer)
                .andExpect(jsonPath("$.items", hasSize(1)));
        call(get("/api/lots").param("product", made.product.toString()), neighbour)
                .andExpect(jsonPath("$.items", hasSize(0)));

        send(put("/api/lots/" + lot).header("If-Match", "\"0\""), details("L-01", day(-3), "Bãi Đông"), owner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.details.steps[2].location").value("Bãi Đông"));
        send(put("/api/lots/" + lot).header("If-Match", "\"0\""), details("L-01", day(-3), "Bãi"), owner)
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void noLabelWithoutACertificateInForce() throws Exception {
        Recognised other = Recognised.without(here, "Nem chua", null);
        String lot = idOf(send(
                post("/api/lots"),
                newLot("L-01", day(-1)).replace(made.product.toString(), other.product.toString()),
                other.owner));
        labels(lot, "W40_H30", 10, true, other.owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("label-without-certificate"))
                .andExpect(jsonPath("$.detail").value(containsString(other.name)));
        other.recognise("ACTIVE");
        String batch = idOf(labels(lot, "W40_H30", 10, true, other.owner).andExpect(status().isOk()));
        run("update %1$s.recognition set state = 'REVOKED' where product_id = '%2$s'", other.product);
        call(get("/api/label-batches/" + batch + "/labels.pdf"), other.owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("label-without-certificate"));
    }

    @Test
    void printedThingsStayAsTheyAre() throws Exception {
        String lot = lot("L-01");
        String batch = idOf(labels(lot, "W25_H25", 5, true, owner));
        send(put("/api/lots/" + lot).header("If-Match", "\"0\""), details("L-99", day(-3), "Bãi"), owner)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("lot-labelled"));
        send(put("/api/lots/" + lot).header("If-Match", "\"0\""), details("L-01", day(-3), "Kho mới"), owner)
                .andExpect(status().isOk());
        labels(lot, "W25_H25", 10_001, true, owner).andExpect(status().isBadRequest());
        move(batch, 0, "APPLIED").andExpect(jsonPath("$.code").value("label-state"));
        move(batch, 0, "PRINTED").andExpect(jsonPath("$.state").value("PRINTED"));
        move(batch, 0, "APPLIED").andExpect(status().isPreconditionFailed());
        call(
                        post("/api/label-batches/" + batch + "/state")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"state\": \"VOID\"}")
                                .header("If-Match", "\"1\""),
                        stranger)
                .andExpect(status().isNotFound());
    }

    @Test
    void aScanIsToldWhereTheProductComesFrom() throws Exception {
        String code = codes(lotWithLabels("L-01")).getFirst();

        MockHttpServletResponse page = ask("/t/" + code);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(
                        "<strong>Hợp lệ</strong>",
                        "Nước mắm &lt;b&gt;Ba Làng&lt;/b&gt;",
                        "aria-label=\"4 trên 5 sao\"",
                        "1507/QĐ-UBND",
                        "UBND tỉnh Thanh Hóa",
                        "HTX Ba Làng",
                        "Nước mắm ủ chượp 18 tháng.",
                        "Nguyên liệu",
                        "Cảng Hải Bình",
                        "href=\"/xac-minh/",
                        "href=\"/bao-nghi-ngo?link=%2Ft%2F" + code,
                        LabelCode.grouped(code))
                .doesNotContain("0912345678", "Mai Thị Lụa", "<script", "style=");
        assertThat(page.getCookies()).isEmpty();
        assertThat(page.getContentAsByteArray().length).isLessThan(20_000);
        assertThat(ask("/t/" + LabelCode.grouped(code) + "?lang=en").getContentAsString())
                .contains("<strong>Valid</strong>", "Raw material");

        send(
                        put("/api/producers/" + made.producer + "/public-contact")
                                .header("If-Match", "\"0\""),
                        "{\"phone\": \"0237 3999 888\", \"email\": null, \"website\": null}",
                        owner)
                .andExpect(status().isOk());
    }

    @Test
    void recalledVoidAndExpiredSaySo() throws Exception {
        String lot = lotWithLabels("L-01");
        String code = codes(lot).getFirst();
        run("update %1$s.production_lot set best_before = '%3$s', made_on = '%3$s' where id = '%2$s'", lot, day(-1));
        assertThat(ask("/t/" + code).getContentAsString())
                .contains("<strong>Đã hết hạn</strong>", "quá hạn sử dụng")
                .doesNotContain("Hợp lệ");
        run("update %1$s.label_batch set state = 'VOID' where lot_id = '%2$s'", lot);
        assertThat(ask("/t/" + code).getContentAsString()).contains("<strong>Bị thu hồi</strong>", "đã bị hủy");
        send(post("/api/lots/" + lot + "/recall"), "{\"reason\": \"Nhãn ghi sai hạn\"}", stranger)
                .andExpect(status().isNotFound());
        send(post("/api/lots/" + lot + "/recall"), "{\"reason\": \"Nhãn ghi sai hạn\"}", province)
                .andExpect(jsonPath("$.state").value("RECALLED"));
        assertThat(ask("/t/" + code).getContentAsString()).contains("<strong>Bị thu hồi</strong>", "Nhãn ghi sai hạn");
        labels(lot, "W40_H30", 1, true, owner).andExpect(jsonPath("$.code").value("lot-recalled"));
        send(post("/api/lots/" + lot + "/recall"), "{\"reason\": \"Lần nữa\"}", owner)
                .andExpect(status().isConflict());
    }

    @Test
    void whatIsNoLabelHereIsAlwaysTheSamePageAndForgeriesCostNoLookup() throws Exception {
        String code = codes(lotWithLabels("L-01")).getFirst();
        String forged = code.substring(0, 15) + (code.endsWith("2") ? "3" : "2");
        String unknown = ask("/t/2222222222222222").getContentAsString();

        assertThat(unknown).contains("<strong>Không tồn tại</strong>");
        for (String address : List.of(
                "/t/" + forged,
                "/t/" + code.substring(0, 12),
                "/t/",
                "/t",
                "/t/%3Cscript%3E",
                "/01/",
                "/01/08938506000014/10/L-01/21/" + code,
                "/01/08938506000015/10/L-01",
                "/01/08938506000014/10/")) {
            MockHttpServletResponse page = ask(address);
            assertThat(page.getStatus()).as(address).isEqualTo(404);
            assertThat(withoutLink(page.getContentAsString())).as(address).isEqualTo(withoutLink(unknown));
        }
        MockHttpServletResponse foreign =
                web.perform(get("/t/" + code).with(on(BEN_TRE))).andReturn().getResponse();
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(foreign.getContentAsString()).doesNotContain("Ba Làng");
        try (SqlStatements statements = SqlStatements.recorded()) {
            ask("/t/" + forged);
            assertThat(statements.texts()).noneMatch(text -> text.contains("label_batch"));
        }
        try (SqlStatements statements = SqlStatements.recorded()) {
            ask("/t/" + code);
            assertThat(statements.texts().stream().filter(text -> text.contains("label_batch")))
                    .hasSize(1);
        }
    }

    @Test
    void machinesAreAnsweredAsAResolverOfGs1() throws Exception {
        Recognised withGtin = Recognised.product(here, "Mắm tép", gtin());
        String lot = idOf(send(
                post("/api/lots"),
                newLot("LOT.7", day(-1)).replace(made.product.toString(), withGtin.product.toString()),
                withGtin.owner));
        idOf(labels(lot, "W40_H30", 3, true, withGtin.owner).andExpect(status().isOk()));
        String code = codes(lot).getFirst();
        String gtin14 = value("select gtin from %1$s.label_batch where lot_id = '%2$s'", lot);
        String link = "/01/" + gtin14 + "/10/LOT.7/21/" + code;

        assertThat(ask(link).getContentAsString()).contains("<strong>Hợp lệ</strong>", "LOT.7");
        assertThat(ask("/01/" + gtin14 + "/10/OTHER/21/" + code).getStatus()).isEqualTo(404);
        assertThat(ask("/01/" + gtin14 + "/10/LOT.7").getStatus()).isEqualTo(404);
        assertThat(ask("/01/" + gtin14).getHeader("Location")).isEqualTo("/san-pham/" + withGtin.product);
        web.perform(get(link).accept("application/ld+json").with(on(THANH_HOA)))
                .andExpect(jsonPath("$['gs1:gtin']").value(gtin14))
                .andExpect(jsonPath("$['gs1:hasBatchLotNumber']").value("LOT.7"))
                .andExpect(jsonPath("$.verdict").value("VALID"));
        web.perform(get(link).accept("application/linkset+json").with(on(THANH_HOA)))
                .andExpect(jsonPath("$.linkset[0].anchor").value(containsString(link)));
        web.perform(get(link).param("linkType", "gs1:certificationInfo").with(on(THANH_HOA)))
                .andExpect(status().isTemporaryRedirect());
        web.perform(get(link).param("linkType", "gs1:recipeInfo").with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aLabelThatIsTooSmallForItsCodeIsRefusedWithTheSizeItNeeds() throws Exception {
        Recognised withGtin = Recognised.product(here, "Mắm chua", gtin());
        String lot = idOf(send(
                post("/api/lots"),
                newLot("L2026-11-28-CA-SANG", day(-1)).replace(made.product.toString(), withGtin.product.toString()),
                withGtin.owner));
        labels(lot, "W20_H20", 1, true, withGtin.owner)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("label-too-small"))
                .andExpect(jsonPath("$.errors[0].field").value("size"));
        labels(lot, "W50_H30", 1, true, withGtin.owner).andExpect(status().isOk());
        call(get("/api/lots/" + lot + "/label-preview").param("size", "W50_H30"), withGtin.owner)
                .andExpect(status().isOk());
    }

    @Test
    void scansAreCountedWithoutThePerson() throws Exception {
        String lot = lotWithLabels("L-01");
        String code = codes(lot).getFirst();
        for (int i = 0; i < 3; i++) {
            ask("/t/" + code);
        }
        call(get("/api/lots/" + lot + "/scans"), officer)
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.mostScanned[0].number").value(1))
                .andExpect(jsonPath("$.verdicts[0].verdict").value("VALID"));
        call(get("/api/lots/" + lot + "/scans"), neighbour).andExpect(status().isNotFound());
        assertThat(ask("/t/" + code).getContentAsString()).contains("đã được quét 3 lần");
    }

    @Test
    void aSuspicionReachesTheProvinceAndIsConcludedOnce() throws Exception {
        String code = codes(lotWithLabels("L-01")).getFirst();
        String link = "/t/" + code;
        assertThat(ask("/bao-nghi-ngo?link=" + link).getContentAsString())
                .contains("value=\"" + link + "\"", "maxlength=\"1000\"></textarea>");
        String words = "Vị khác hẳn " + made.mark + "\u0000";
        web.perform(post("/bao-nghi-ngo")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("link", link)
                        .param("description", words)
                        .param("contact", "0900 000 111")
                        .with(on(THANH_HOA))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(post("/bao-nghi-ngo")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("link", "javascript:alert(1)")
                        .param("description", "<script>alert(1)</script>")
                        .with(on(THANH_HOA))
                        .with(csrf()))
                .andExpect(status().isBadRequest());

        String list = call(get("/api/suspicions").param("state", "NEW"), province)
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> ids = JsonPath.read(list, "$.items[?(@.description =~ /.*" + made.mark + "/)].id");
        assertThat(ids).hasSize(1);
        call(get("/api/suspicions"), officer).andExpect(status().isForbidden());
        String conclude = "{\"conclusion\": \"Đã kiểm tra, tem thật\"}";
        send(post("/api/suspicions/" + ids.getFirst() + "/conclusion"), conclude, province)
                .andExpect(jsonPath("$.state").value("HANDLED"))
                .andExpect(jsonPath("$.lotCode").value("L-01"));
        send(post("/api/suspicions/" + ids.getFirst() + "/conclusion"), conclude, province)
                .andExpect(status().isConflict());
    }

    private String lot(String code) throws Exception {
        return idOf(send(post("/api/lots"), newLot(code, day(-3)), owner).andExpect(status().isCreated()));
    }

    private String lotWithLabels(String code) throws Exception {
        String lot = lot(code);
        labels(lot, "W40_H30", 3, true, owner).andExpect(status().isOk());
        return lot;
    }

    private ResultActions labels(String lot, String size, int quantity, boolean serialised, CurrentUser user)
            throws Exception {
        return send(
                post("/api/lots/" + lot + "/label-batches"),
                "{\"size\": \"%s\", \"quantity\": %d, \"serialised\": %s}".formatted(size, quantity, serialised),
                user);
    }

    private ResultActions move(String batch, int version, String state) throws Exception {
        return send(
                post("/api/label-batches/" + batch + "/state").header("If-Match", "\"" + version + "\""),
                "{\"state\": \"" + state + "\"}",
                owner);
    }

    private static List<String> codes(String lot) {
        return List.of(value("""
                        select string_agg(label.code, ',' order by label.number)
                        from %1$s.trace_label label join %1$s.label_batch batch on batch.id = label.batch_id
                        where batch.lot_id = '%2$s'
                        """, lot).split(","));
    }

    private String newLot(String code, LocalDate madeOn) {
        return "{\"product\": \"%s\", \"details\": %s}".formatted(made.product, details(code, madeOn, "Xưởng Ba Làng"));
    }

    private static String details(String code, LocalDate madeOn, String packed) {
        return """
                {"code": "%s", "madeOn": "%s", "bestBefore": "%s", "quantity": 1200, "unit": "chai", "steps": [
                    {"kind": "RAW_MATERIAL", "happenedOn": "2025-03-01", "location": "Cảng Hải Bình", "note": "Cá cơm"},
                    {"kind": "PROCESSING", "happenedOn": "2025-03-02", "location": "Ba Làng", "note": null},
                    {"kind": "PACKING", "happenedOn": "2026-09-01", "location": "%s", "note": null}]}
                """.formatted(code, madeOn, madeOn.plusYears(1), packed);
    }

    private static LocalDate day(int fromToday) {
        return LocalDate.now(Lots.VIETNAM).plusDays(fromToday);
    }

    /** A number of GS1's own range for examples, with its check digit. */
    private static String gtin() {
        String digits = "952" + String.format("%09d", (long) (Math.random() * 1_000_000_000L));
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String withoutLink(String page) {
        return page.replaceAll("/bao-nghi-ngo\\?link=[^\"]*", "");
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(on(THANH_HOA)))
                .andReturn()
                .getResponse();
    }

    private static String idOf(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body, CurrentUser user) throws Exception {
        return call(request.contentType(MediaType.APPLICATION_JSON).content(body), user);
    }

    private ResultActions call(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return web.perform(request.with(on(THANH_HOA)).with(as(user)));
    }
}
