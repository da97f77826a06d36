package vn.ocop.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.Recognitions;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/**
 * Dữ liệu mở: recognised products as CSV, UTF-8 with the mark that Excel looks for. Portion by portion, so that neither memory
 * nor a transaction grows with the list. What a spreadsheet program would take for a formula gets an apostrophe in front.
 */
@Component
class OpenData {

    private static final int PORTION = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PublicProducts products;
    private final Recognitions recognitions;

    OpenData(PublicProducts products, Recognitions recognitions) {
        this.products = products;
        this.recognitions = recognitions;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("san-pham-ocop-" + TenantContext.current().slug() + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(
                "product_id",
                "ten_san_pham",
                "hang_sao",
                "nhom_san_pham",
                "quy_cach",
                "chu_the",
                "xa_phuong",
                "so_quyet_dinh",
                "ngay_quyet_dinh",
                "nam_quyet_dinh",
                "co_quan_ban_hanh",
                "hieu_luc_den",
                "ma_xac_minh");
        String after = null;
        do {
            Page<PublicProducts.PublicLine> page =
                    products.page(new PortalFilter(null, null, null, null, null), new PageRequest(after, PORTION));
            Map<ProductId, Recognition> current = recognitions.currentOf(
                    page.items().stream().map(PublicProducts.PublicLine::id).collect(Collectors.toUnmodifiableSet()));
            for (PublicProducts.PublicLine line : page.items()) {
                print(csv, line, current.get(line.id()));
            }
            csv.flush();
            after = page.next();
        } while (after != null);
    }

    private static void print(CSVPrinter csv, PublicProducts.PublicLine line, @Nullable Recognition recognition)
            throws IOException {
        csv.printRecord(
                line.id(),
                harmless(line.name()),
                line.stars(),
                harmless(line.groupName()),
                harmless(line.specification()),
                harmless(line.producerName()),
                harmless(line.communeName()),
                recognition == null ? null : harmless(recognition.decisionNo()),
                recognition == null ? null : day(recognition.decidedOn()),
                recognition == null ? null : recognition.decidedYear(),
                recognition == null ? null : harmless(recognition.issuer()),
                recognition == null ? null : day(recognition.validTo()),
                recognition == null ? null : recognition.verificationCode());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable String harmless(@Nullable String text) {
        return text == null || text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
