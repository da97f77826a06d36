package vn.ocop.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.ocop.portal.PublicCatalogue;
import vn.ocop.portal.PublicProduct;
import vn.ocop.web.site.PublicPages;

/**
 * Trang truy xuất. A code that is unknown, foreign, forged or cut off gets one and the same page; whatever the reason, it
 * says no more than that we have not given out this code.
 */
@Component
class TracePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH 'giờ' dd/MM/yyyy").withZone(Lots.VIETNAM);
    private static final int LONGEST_LINK = 300;

    private final PublicCatalogue catalogue;
    private final PublicPages pages;
    private final MessageSource messages;
    private final Clock clock;

    TracePages(PublicCatalogue catalogue, PublicPages pages, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** The label with what is known of its product; empty when there is nothing to tell. */
    Optional<Traced> traced(ScannedLabel label) {
        return catalogue
                .product(label.product())
                .map(product -> new Traced(
                        label,
                        product,
                        TraceVerdict.of(
                                label.lotState(),
                                label.batchState(),
                                label.bestBefore(),
                                product.recognition().state(),
                                LocalDate.now(clock.withZone(Lots.VIETNAM)))));
    }

    ResponseEntity<String> page(Optional<Traced> found, HttpServletRequest request) {
        return page(found, "trace.", request);
    }

    /** The page of a whole lot: it says nothing of a label, for none was scanned. */
    ResponseEntity<String> lotPage(Optional<Traced> found, HttpServletRequest request) {
        return page(found, found.isPresent() ? "trace.lot." : "trace.", request);
    }

    private ResponseEntity<String> page(Optional<Traced> found, String words, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        TraceVerdict verdict = found.map(Traced::verdict).orElse(TraceVerdict.UNKNOWN);
        values.put("tone", verdict.group().tone());
        values.put("words", words + "verdict." + verdict.group());
        values.put("meaning", words + "meaning." + verdict);
        values.put("claim", words + "page.claim");
        values.put("reportAt", "/bao-nghi-ngo?link=" + UriUtils.encode(link(request), StandardCharsets.UTF_8));
        values.put("label", null);
        found.ifPresent(one -> put(values, one, request));
        HttpStatus status = found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        return pages.page("trace/trace", status, request, values);
    }

    /** What was scanned, as it goes into a report. */
    static String link(HttpServletRequest request) {
        String query = request.getQueryString();
        String link = request.getRequestURI() + (query == null ? "" : "?" + query);
        return link.length() <= LONGEST_LINK ? link : link.substring(0, LONGEST_LINK);
    }

    private void put(Map<String, Object> values, Traced one, HttpServletRequest request) {
        ScannedLabel label = one.label();
        PublicProduct product = one.product();
        PublicProduct.PublicRecognition recognition = product.recognition();
        values.put("label", label);
        values.put("product", product);
        values.put("recognition", recognition);
        values.put("holds", recognition.holds());
        values.put("recalled", label.recallReason());
        values.put(
                "picture",
                product.firstPicture().map(PublicProduct.PublicPicture::address).orElse(null));
        values.put("code", label.code() == null ? null : LabelCode.grouped(label.code()));
        values.put("madeOn", DAY.format(label.madeOn()));
        values.put("bestBefore", day(label.bestBefore()));
        values.put("validTo", day(recognition.validTo()));
        values.put("decision", decision(recognition, request));
        values.put("steps", label.steps().stream().map(TracePages::step).toList());
        values.put("firstScan", label.firstScan() == null ? null : HOUR.format(label.firstScan()));
        values.put("story", paragraphs(product.story()));
    }

    private @Nullable String decision(PublicProduct.PublicRecognition recognition, HttpServletRequest request) {
        LocalDate day = recognition.decidedOn();
        String when = day == null ? Integer.toString(recognition.decidedYear()) : DAY.format(day);
        return recognition.decisionNo() == null
                ? when
                : messages.getMessage(
                        "trace.page.decision-of",
                        new Object[] {recognition.decisionNo(), when},
                        pages.language(request));
    }

    private static Step step(LotStep step) {
        return new Step("trace.step." + step.kind(), DAY.format(step.happenedOn()), step.location(), step.note());
    }

    private static List<String> paragraphs(@Nullable String story) {
        return story == null
                ? List.of()
                : story.lines().filter(line -> !line.isBlank()).toList();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** Tem với sản phẩm và kết luận. */
    record Traced(ScannedLabel label, PublicProduct product, TraceVerdict verdict) {}

    /** Công đoạn, as the page shows it. */
    record Step(
            String words,
            String day,
            String location,
            @Nullable String note) {}
}
