package vn.ocop.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Nhật ký thao tác của không gian làm việc: list, one entry, Excel, and the check of the chain. */
@RestController
@RequestMapping("/api/audit")
@RequiresPermission(Permission.AUDIT_VIEW)
class AuditController {

    private final AuditLog log;
    private final AuditWords words;
    private final AuditExport export;
    private final ChainChecks checks;
    private final JsonMapper json;

    AuditController(AuditLog log, AuditWords words, AuditExport export, ChainChecks checks, JsonMapper json) {
        this.log = log;
        this.words = words;
        this.export = export;
        this.checks = checks;
        this.json = json;
    }

    @GetMapping("/events")
    Page<AuditLine> list(
            @Valid @ParameterObject AuditFilter filter, @Valid @ParameterObject PageRequest page, Locale locale) {
        long before = page.cursor().map(AuditController::position).orElse(Long.MAX_VALUE);
        List<AuditEvent> rows = log.list(filter, before, page.rowsToRead());
        return Page.of(rows, page, row -> Cursor.of(Long.toString(row.seq()))).map(row -> line(row, locale));
    }

    @GetMapping("/events/{id}")
    AuditDetail show(@PathVariable UUID id, Locale locale) {
        ChainedRow row = log.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        AuditEvent event = row.event();
        StateDifference difference = new StateDifference(words, json, event.objectType(), locale);
        return new AuditDetail(
                line(event, locale),
                difference.between(event.before(), event.after()),
                event.before() != null && event.after() != null,
                event.traceId(),
                row.previous().hex(),
                row.own().hex(),
                row.intact());
    }

    @GetMapping("/choices")
    AuditChoices choices(Locale locale) {
        return new AuditChoices(
                log.actions().stream()
                        .map(code -> new AuditChoice(code, words.action(code, locale)))
                        .toList(),
                log.objectTypes().stream()
                        .map(code -> new AuditChoice(code, words.objectType(code, locale)))
                        .toList(),
                log.actors());
    }

    @GetMapping("/export")
    void export(
            @Valid @ParameterObject AuditFilter filter,
            @AuthenticationPrincipal CurrentUser user,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        export.write(filter, locale, response);
    }

    @GetMapping("/chain")
    ChainState chain(Locale locale) {
        return checks.last()
                .map(last -> new ChainState(
                        last.finishedAt(),
                        last.startedBy(),
                        last.checked(),
                        last.finding() == null,
                        words.finding(last.finding(), last.checked(), locale)))
                .orElse(new ChainState(null, null, 0, true, null));
    }

    /** Lines of JSON while the check runs, the last of them with the result; a long chain shows how far it is. */
    @PostMapping(path = "/chain/checks", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void check(@AuthenticationPrincipal CurrentUser user, HttpServletResponse response, Locale locale)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AuditActor who = new AuditActor(user.id().value(), user.username(), user.fullName());
        ChainReport report = checks.check(who, (checked, total) -> line(response, progress(checked, total)));
        line(
                response,
                new CheckLine(
                        report.checked(),
                        report.headSeq(),
                        true,
                        report.intact(),
                        words.finding(report.finding(), report.checked(), locale)));
    }

    private AuditLine line(AuditEvent event, Locale locale) {
        return new AuditLine(
                event.id(),
                event.seq(),
                event.occurredAt(),
                event.actor().id(),
                event.actor().login(),
                event.actor().name(),
                event.action(),
                words.action(event.action(), locale),
                event.objectType(),
                words.objectType(event.objectType(), locale),
                event.objectId(),
                event.objectLabel(),
                event.note(),
                event.ip());
    }

    private void line(HttpServletResponse response, CheckLine line) {
        try {
            response.getWriter().write(json.writeValueAsString(line) + "\n");
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckLine progress(long checked, long total) {
        return new CheckLine(checked, total, false, null, null);
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.text(0));
        } catch (NumberFormatException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    /** Một dòng trong danh sách nhật ký. */
    record AuditLine(
            UUID id,
            long seq,
            Instant occurredAt,
            @Nullable UUID actorId,
            String actorLogin,
            String actorName,
            String action,
            String actionLabel,
            String objectType,
            String objectTypeLabel,
            String objectId,
            @Nullable String objectLabel,
            @Nullable String note,
            @Nullable String ip) {}

    /**
     * Chi tiết một dòng nhật ký.
     *
     * @param edited true when there is a state before and one after, so that only differences are listed
     * @param intact true when the stored hash is that of the row
     */
    record AuditDetail(
            AuditLine event,
            List<StateDifference.FieldChange> changes,
            boolean edited,
            @Nullable String traceId,
            String previousHash,
            String hash,
            boolean intact) {}

    /** Một giá trị để lọc. */
    record AuditChoice(String code, String label) {}

    /** Các giá trị có thể lọc. */
    record AuditChoices(List<AuditChoice> actions, List<AuditChoice> objectTypes, List<AuditActor> actors) {}

    /**
     * Lần kiểm tra chuỗi gần nhất.
     *
     * @param checkedAt null while nobody has checked
     */
    record ChainState(
            @Nullable Instant checkedAt,
            @Nullable String checkedBy,
            long checked,
            boolean intact,
            @Nullable String message) {}

    /** Tiến độ, rồi kết quả, của một lần kiểm tra. */
    record CheckLine(
            long checked,
            long total,
            boolean done,
            @Nullable Boolean intact,
            @Nullable String message) {}
}
