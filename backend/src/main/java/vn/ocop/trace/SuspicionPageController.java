package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.limit.FormLimit;
import vn.ocop.web.site.PublicPages;

/** Biểu mẫu báo nghi ngờ, without login and without JavaScript. */
@RestController
@RequestMapping(path = "/bao-nghi-ngo", produces = MediaType.TEXT_HTML_VALUE)
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Người tiêu dùng báo tem đáng ngờ mà không cần tài khoản")
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class SuspicionPageController {

    private static final String FORM = "suspicion";

    private final Suspicions suspicions;
    private final PublicPages pages;
    private final FormLimit limit;

    SuspicionPageController(Suspicions suspicions, PublicPages pages, FormLimit limit) {
        this.suspicions = suspicions;
        this.pages = pages;
        this.limit = limit;
    }

    @GetMapping
    @Operation(summary = "Trang báo nghi ngờ một tem")
    ResponseEntity<String> form(@RequestParam(required = false) @Nullable String link, HttpServletRequest request) {
        return form(HttpStatus.OK, false, link, null, null, null, request);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "Gửi báo nghi ngờ")
    ResponseEntity<String> send(
            @RequestParam(required = false) @Nullable String link,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String description,
            @RequestParam(required = false) @Nullable String contact,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Suspicions.Sent> sent = Suspicions.Sent.of(link, place, description, contact);
        if (sent.isEmpty()) {
            return form(HttpStatus.BAD_REQUEST, true, link, place, description, contact, request);
        }
        limit.count(FORM, request, response);
        suspicions.report(sent.get());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        "/bao-nghi-ngo/da-nhan?lang=" + pages.language(request).getLanguage()))
                .build();
    }

    @GetMapping("/da-nhan")
    @Operation(summary = "Trang báo đã nhận")
    ResponseEntity<String> received(HttpServletRequest request) {
        return pages.page("trace/suspicion-received", HttpStatus.OK, request, Map.of());
    }

    private ResponseEntity<String> form(
            HttpStatus status,
            boolean refused,
            @Nullable String link,
            @Nullable String place,
            @Nullable String description,
            @Nullable String contact,
            HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("refused", refused);
        values.put("link", Objects.requireNonNullElse(link, ""));
        values.put("place", Objects.requireNonNullElse(place, ""));
        // "description" is what the layout calls its own.
        values.put("said", Objects.requireNonNullElse(description, ""));
        values.put("contact", Objects.requireNonNullElse(contact, ""));
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        values.put("csrfName", token == null ? "" : token.getParameterName());
        values.put("csrf", token == null ? "" : token.getToken());
        return pages.page("trace/suspicion", status, request, values);
    }
}
