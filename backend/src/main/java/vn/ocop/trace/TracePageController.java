package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.product.RecognisedProducts;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.trace.gs1.DigitalLink;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.site.SiteSettings;

/**
 * Địa chỉ trên tem. A page for people; for machines what GS1 asks of a resolver: the product as JSON-LD, the set of links, a
 * redirection by {@code linkType}.
 */
@RestController
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Ai cầm sản phẩm cũng quét được tem")
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class TracePageController {

    private static final String GS1 = "gs1:";
    private static final MediaType LINKSET = MediaType.parseMediaType("application/linkset+json");
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final LabelLookup lookup;
    private final TracePages pages;
    private final TraceAnswers answers;
    private final ScanBuffer scans;
    private final RecognisedProducts recognised;
    private final SiteSettings site;

    TracePageController(
            LabelLookup lookup,
            TracePages pages,
            TraceAnswers answers,
            ScanBuffer scans,
            RecognisedProducts recognised,
            SiteSettings site) {
        this.lookup = lookup;
        this.pages = pages;
        this.answers = answers;
        this.scans = scans;
        this.recognised = recognised;
        this.site = site;
    }

    @GetMapping({"/t", "/t/**"})
    @Operation(summary = "Trang truy xuất của tem không có GTIN")
    ResponseEntity<String> own(HttpServletRequest request) {
        String path = request.getRequestURI();
        String code = path.length() > TraceLink.OWN.length() ? path.substring(TraceLink.OWN.length()) : "";
        return answer(lookup.byCode(code), request);
    }

    @GetMapping("/t/lo/{lot}")
    @Operation(summary = "Trang của cả lô, không tính là lượt quét tem")
    ResponseEntity<String> lot(@PathVariable String lot, HttpServletRequest request) {
        return pages.lotPage(lookup.ofLot(lot).flatMap(pages::traced), request);
    }

    @GetMapping({"/01", "/01/**"})
    @Operation(summary = "Trang truy xuất theo đường dẫn GS1 Digital Link")
    ResponseEntity<String> gs1(HttpServletRequest request) {
        Optional<DigitalLink> link = DigitalLink.parse(site.origin(TenantContext.current()) + TracePages.link(request));
        Optional<URI> productPage = link.filter(
                        one -> one.lot().isEmpty() && one.serial().isEmpty())
                .flatMap(DigitalLink::gtin)
                .flatMap(recognised::withGtin)
                .map(product -> URI.create("/san-pham/" + product));
        if (productPage.isPresent()) {
            return redirected(productPage.get());
        }
        return answer(link.flatMap(lookup::byLink), request);
    }

    private ResponseEntity<String> answer(Optional<ScannedLabel> scanned, HttpServletRequest request) {
        Optional<TracePages.Traced> found = scanned.flatMap(pages::traced);
        String linkType = request.getParameter("linkType");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (linkType != null || wants(accept, "json")) {
            Optional<ResponseEntity<String>> machine =
                    found.flatMap(one -> forMachine(one, linkType, accept == null ? "" : accept, request));
            if (machine.isPresent()) {
                return machine.get();
            }
        }
        found.filter(one -> request.getMethod().equals("GET"))
                .ifPresent(one -> scans.count(
                        one.label().lot(), one.label().code(), one.verdict().group()));
        return pages.page(linkType == null || isDefault(linkType) ? found : Optional.empty(), request);
    }

    private Optional<ResponseEntity<String>> forMachine(
            TracePages.Traced found, @Nullable String linkType, String accept, HttpServletRequest request) {
        String origin = site.origin(TenantContext.current());
        String anchor = origin + request.getRequestURI();
        if ("all".equals(linkType) || "linkset".equals(linkType) || wants(accept, "linkset+json")) {
            return Optional.of(json(LINKSET, answers.links(found.product(), anchor, origin)));
        }
        if (linkType != null && !isDefault(linkType)) {
            Map<String, String> targets = answers.targets(found.product(), anchor, origin);
            String kind = linkType.startsWith(GS1) ? linkType.substring(GS1.length()) : linkType;
            return Optional.ofNullable(targets.get(kind)).map(URI::create).map(TracePageController::redirected);
        }
        if (wants(accept, "json")) {
            String product = answers.product(found.product(), found.label(), found.verdict(), origin);
            return Optional.of(json(wants(accept, "ld+json") ? JSON_LD : MediaType.APPLICATION_JSON, product));
        }
        return Optional.empty();
    }

    private static boolean isDefault(String linkType) {
        return linkType.equals("gs1:traceability") || linkType.equals("gs1:defaultLink");
    }

    /** True when the caller asks for it rather than for a page. */
    private static boolean wants(@Nullable String accept, String type) {
        return accept != null && accept.contains(type) && !accept.contains("text/html");
    }

    private static ResponseEntity<String> redirected(URI target) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(target)
                .build();
    }

    private static ResponseEntity<String> json(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }
}
