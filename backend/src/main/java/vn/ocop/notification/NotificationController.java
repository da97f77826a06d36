package vn.ocop.notification;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.audit.Unaudited;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Thông báo của người đang đăng nhập, and how he wants to get them. */
@RestController
@RequestMapping("/api/notifications")
@RequiresPermission(Permission.NOTIFICATIONS_OWN)
@Transactional
class NotificationController {

    private static final int BADGE_LIMIT = 100;

    private final Notices notices;
    private final MailLetters words;
    private final AuditTrail trail;
    private final Clock clock;

    NotificationController(Notices notices, MailLetters words, AuditTrail trail, Clock clock) {
        this.notices = notices;
        this.words = words;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page<NoticeView> list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "false") boolean unread,
            @Valid @ParameterObject PageRequest page,
            Locale locale) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        List<Notice> rows = notices.list(user.id(), before, unread, page.rowsToRead());
        return Page.of(rows, page, row -> Cursor.of(row.id().toString())).map(row -> view(row, locale));
    }

    /** Counts to a hundred at most; the bell shows “99+” from there on. */
    @GetMapping("/unread")
    @Transactional(readOnly = true)
    UnreadCount unread(@AuthenticationPrincipal CurrentUser user) {
        return new UnreadCount(notices.unread(user.id(), BADGE_LIMIT));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Unaudited("Đánh dấu đã đọc chỉ liên quan đến chính người đọc")
    void read(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id) {
        if (!notices.markRead(user.id(), id, clock.instant())) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Unaudited("Đánh dấu đã đọc chỉ liên quan đến chính người đọc")
    void readAll(@AuthenticationPrincipal CurrentUser user) {
        notices.markAllRead(user.id(), clock.instant());
    }

    @GetMapping("/preference")
    @Transactional(readOnly = true)
    Preference preference(@AuthenticationPrincipal CurrentUser user) {
        return notices.preference(user.id());
    }

    @PutMapping("/preference")
    Preference prefer(@AuthenticationPrincipal CurrentUser user, @Valid @RequestBody Preference wanted) {
        Preference before = notices.preference(user.id());
        notices.prefer(user.id(), wanted);
        trail.record(AuditEntry.of(
                        NotificationAction.NOTIFICATION_PREFERENCE_CHANGED,
                        user.id().value(),
                        user.fullName())
                .before(before)
                .after(wanted));
        return wanted;
    }

    private NoticeView view(Notice notice, Locale locale) {
        return new NoticeView(
                notice.id(),
                words.title(notice, locale),
                words.body(notice, locale),
                notice.link(),
                notice.createdAt(),
                notice.readAt() != null);
    }

    /** Một thông báo như người nhận thấy. */
    record NoticeView(
            UUID id, String title, String body, @Nullable String link, Instant createdAt, boolean read) {}

    /** Số thông báo chưa đọc. */
    record UnreadCount(int count) {}
}
