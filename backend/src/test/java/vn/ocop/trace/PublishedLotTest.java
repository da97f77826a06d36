package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Recognised.run;
import static vn.ocop.testing.Recognised.value;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Recognised;
import vn.ocop.web.limit.FormLimit;
import vn.ocop.web.limit.RequestLimits;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.PublicPages;

/** What the public sees of lots without a label in hand, and how often it may report one. */
@ApplicationTest
class PublishedLotTest {

    private final String here = String.valueOf(20_000 + (int) (Math.random() * 70_000));
    private final Recognised made = Recognised.product(here, "Nước mắm Ba Làng", null);

    @Autowired
    private MockMvc web;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private ScanStatistics statistics;

    @Autowired
    private PublicPages pages;

    @Test
    void aProductsPageListsTheLotsThatWentOutTheNewestFirst() throws Exception {
        lot("CU-01", 30, "APPLIED");
        String newest = lot("MOI-02", 2, "GENERATED");
        lot("CHUA-IN", 1, null);
        lot("HUY-TEM", 1, "VOID");
        String recalled = lot("THU-HOI", 10, "APPLIED");
        run(
                "update %1$s.production_lot set state = 'RECALLED', recall_reason = 'Sai hạn', recalled_at = now() where id = '%2$s'",
                recalled);

        lots(made)
                .andExpect(jsonPath("$[*].code").value(contains("MOI-02", "THU-HOI", "CU-01")))
                .andExpect(jsonPath("$[*].state").value(contains("OPEN", "RECALLED", "OPEN")))
                .andExpect(jsonPath("$[0].madeOn").value(day(2).toString()))
                .andExpect(jsonPath("$[0].bestBefore").value(day(-700).toString()))
                .andExpect(jsonPath("$[0].page").value("/t/lo/" + newest));
        web.perform(get("/api/public/products/" + made.product + "/lots").with(on(BEN_TRE)))
                .andExpect(status().isNotFound());
        Recognised never = Recognised.without(here, "Chưa công nhận", null);
        lots(never).andExpect(status().isNotFound());
    }

    @Test
    void theListHasAnEnd() throws Exception {
        for (int i = 0; i < 21; i++) {
            lot("L-" + i, i + 1, "PRINTED");
        }
        lots(made)
                .andExpect(jsonPath("$", hasSize(20)))
                .andExpect(jsonPath("$[0].code").value("L-0"));
    }

    @Test
    void thePageOfALotTellsItsJourneyAndCountsAsNoScan() throws Exception {
        String lot = lot("L-01", 2, "APPLIED");

        assertThat(page("/t/lo/" + lot, 200))
                .contains("<strong>Đang lưu hành</strong>", made.name, "L-01", "Cảng Hải Bình", "href=\"/xac-minh/")
                .contains("hãy quét mã trên tem")
                .doesNotContain("<strong>Hợp lệ</strong>", "0912345678");
        TenantContext.run(THANH_HOA, statistics::settle);
        assertThat(value("select count(*) from %1$s.scan_count where lot_id = '%2$s'", lot))
                .isEqualTo("0");
        run("update %1$s.production_lot set best_before = current_date - 1 where id = '%2$s'", lot);
        assertThat(page("/t/lo/" + lot, 200)).contains("<strong>Đã hết hạn</strong>");
        String hidden = lot("L-02", 2, null);
        for (String address : new String[] {hidden, UUID.randomUUID().toString(), "khong-phai-ma"}) {
            assertThat(page("/t/lo/" + address, 404)).contains("<strong>Không tồn tại</strong>");
        }
    }

    @Test
    void aReportFromThePageOfALotNamesTheLot() {
        String lot = lot("L-01", 2, "APPLIED");
        send(new FormLimit(new RequestLimits(1, 1, 1, 1)), TraceLink.LOT + lot + "?lang=en");
        assertThat(value("select lot_id from %1$s.suspicion_report where link like '%%%2$s%%'", lot))
                .isEqualTo(lot);
    }

    @Test
    void whoReportsTooOftenIsAskedToWait() {
        String lot = lot("L-01", 2, "APPLIED");
        FormLimit limit = new FormLimit(new RequestLimits(1, 1, 2, 1));
        send(limit, TraceLink.LOT + lot);
        send(limit, TraceLink.LOT + lot);

        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThatThrownBy(() -> send(limit, TraceLink.LOT + lot, response))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(WebError.TOO_MANY_REQUESTS);
                    assertThat(refused.code().status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
                });
        assertThat(Integer.parseInt(Objects.requireNonNull(response.getHeader(HttpHeaders.RETRY_AFTER))))
                .isBetween(1, 3_600);
        assertThat(value("select count(*) from %1$s.suspicion_report where lot_id = '%2$s'", lot))
                .isEqualTo("2");
    }

    private void send(FormLimit limit, String link) {
        send(limit, link, new MockHttpServletResponse());
    }

    private void send(FormLimit limit, String link, MockHttpServletResponse response) {
        SuspicionPageController form = new SuspicionPageController(suspicions, pages, limit);
        TenantContext.<HttpStatus, RuntimeException>call(THANH_HOA, () -> {
            form.send(link, null, "Nhãn nhòe", null, new MockHttpServletRequest(), response);
            return HttpStatus.SEE_OTHER;
        });
    }

    private ResultActions lots(Recognised product) throws Exception {
        return web.perform(
                get("/api/public/products/" + product.product + "/lots").with(on(THANH_HOA)));
    }

    private String page(String address, int status) throws Exception {
        MockHttpServletResponse page =
                web.perform(get(address).with(on(THANH_HOA))).andReturn().getResponse();
        assertThat(page.getStatus()).as(address).isEqualTo(status);
        return page.getContentAsString();
    }

    /** @param labels state of its batch of labels; null for a lot without any */
    private String lot(String code, int daysAgo, @Nullable String labels) {
        String id = UUID.randomUUID().toString();
        run("""
                insert into %1$s.production_lot (id, product_id, producer_id, commune_code, code, made_on, best_before,
                    quantity, unit)
                values ('%2$s', '%3$s', '%4$s', '%5$s', '%6$s', '%7$s', '%8$s', 100, 'chai')
                """, id, made.product, made.producer, here, code, day(daysAgo), day(-700));
        run("""
                insert into %1$s.lot_step (lot_id, number, kind, happened_on, location)
                values ('%2$s', 1, 'RAW_MATERIAL', '%3$s', 'Cảng Hải Bình')
                """, id, day(daysAgo));
        if (labels != null) {
            run("""
                    insert into %1$s.label_batch (id, lot_id, number, size, quantity, serialised, code, state, created_by)
                    values (gen_random_uuid(), '%2$s', 1, 'W40_H30', 10, false,
                        (select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::int, 1), '')
                            from generate_series(1, 16)), '%3$s', 'thu')
                    """, id, labels);
        }
        return id;
    }

    private static LocalDate day(int daysAgo) {
        return LocalDate.now(Lots.VIETNAM).minusDays(daysAgo);
    }
}
