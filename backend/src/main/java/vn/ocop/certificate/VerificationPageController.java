package vn.ocop.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.site.PublicPages;

/**
 * Trang xác minh giấy chứng nhận. An unknown code, a malformed one and one of another province get the same page after the
 * same single question to the database, so that nobody learns from it which codes exist elsewhere.
 */
@RestController
@RequestMapping(path = VerificationCode.PATH, produces = MediaType.TEXT_HTML_VALUE)
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Người mua xác minh giấy chứng nhận bằng mã in trên giấy, không cần đăng nhập")
@Tag(name = "certificate", description = "Công nhận sản phẩm OCOP")
class VerificationPageController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Verifications verifications;
    private final PublicPages pages;
    private final MessageSource messages;

    VerificationPageController(Verifications verifications, PublicPages pages, MessageSource messages) {
        this.verifications = verifications;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Trang nhập mã xác minh; có mã thì xác minh ngay")
    ResponseEntity<String> ask(
            @RequestParam(name = "ma", required = false) @Nullable String code, HttpServletRequest request) {
        return code == null || code.isBlank()
                ? pages.page("certificate/ask", HttpStatus.OK, request, Map.of())
                : show(code, request);
    }

    @GetMapping("/{code}")
    @Operation(summary = "Kết quả xác minh một mã, thành trang cho người đọc")
    ResponseEntity<String> verify(@PathVariable String code, HttpServletRequest request) {
        return show(code, request);
    }

    private ResponseEntity<String> show(String typed, HttpServletRequest request) {
        Optional<Verification> found = verifications.of(VerificationCode.read(typed));
        Map<String, Object> values = new HashMap<>();
        Verdict verdict = found.map(Verification::verdict).orElse(Verdict.NOT_FOUND);
        values.put("tone", verdict.tone());
        values.put("words", "certificate.verdict." + verdict);
        found.ifPresent(one -> {
            values.put("one", one);
            values.put("decided", decided(one, request));
            values.put("validTo", one.validTo() == null ? "" : DAY.format(one.validTo()));
            values.put("revokedOn", one.revokedOn() == null ? "" : DAY.format(one.revokedOn()));
        });
        return pages.page(
                "certificate/verification", found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, request, values);
    }

    private String decided(Verification one, HttpServletRequest request) {
        LocalDate day = one.decidedOn();
        String when = day == null ? Integer.toString(one.decidedYear()) : DAY.format(day);
        return one.decisionNo() == null
                ? when
                : messages.getMessage(
                        "certificate.page.decision-of", new Object[] {one.decisionNo(), when}, pages.language(request));
    }
}
