package vn.ocop.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.trace.gs1.DigitalLink;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.SiteSettings;

/** Các báo nghi ngờ: sent by anybody, handled by the province. */
@Service
@Transactional
class Suspicions {

    private static final String SELECT = """
            select report.*, lot.code as lot_code
            from suspicion_report report left join production_lot lot on lot.id = report.lot_id
            """;

    private static final String PAGE = SELECT + """
            where (cast(:state as text) is null or report.state = :state)
            and (cast(:after as uuid) is null or report.id < :after)
            order by report.id desc
            limit :rows
            """;

    private final JdbcClient database;
    private final LabelLookup lookup;
    private final SiteSettings site;
    private final AuditTrail audit;
    private final Clock clock;

    Suspicions(JdbcClient database, LabelLookup lookup, SiteSettings site, AuditTrail audit, Clock clock) {
        this.database = database;
        this.lookup = lookup;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<SuspicionReport> list(SuspicionReport.@Nullable State state, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<SuspicionReport> rows = database.sql(PAGE)
                .param("state", state == null ? null : state.name())
                .param("after", after.map(cursor -> cursor.uuid(0)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(Suspicions::report)
                .list();
        return Page.of(rows, request, row -> Cursor.of(row.id().toString()));
    }

    public void report(Sent sent) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Optional<ScannedLabel> label = label(sent.link());
        database.sql("""
                        insert into suspicion_report (id, link, lot_id, place, description, contact)
                        values (:id, :link, :lot, :place, :description, :contact)
                        """)
                .param("id", id)
                .param("link", sent.link())
                .param("lot", label.map(found -> found.lot().value()).orElse(null))
                .param("place", sent.place())
                .param("description", sent.description())
                .param("contact", sent.contact())
                .update();
        audit.record(AuditEntry.of(
                TraceAction.SUSPICION_REPORTED,
                id,
                label.map(ScannedLabel::lotCode).orElse(null)));
    }

    public SuspicionReport handle(UUID id, String conclusion, CurrentUser user) {
        String words = LotDetails.tidy(conclusion);
        int changed = database.sql("""
                        update suspicion_report set state = 'HANDLED', conclusion = :conclusion, handled_by = :by,
                            handled_at = :now, version = version + 1
                        where id = :id and state = 'NEW'
                        """)
                .param("conclusion", words)
                .param("by", user.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        SuspicionReport report = database.sql(SELECT + "where report.id = ?")
                .param(id)
                .query(Suspicions::report)
                .optional()
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (changed == 0) {
            throw new ProblemException(TraceError.SUSPICION_HANDLED);
        }
        audit.record(AuditEntry.of(TraceAction.SUSPICION_HANDLED, id, report.lotCode())
                .after(Map.of("conclusion", words)));
        return report;
    }

    private Optional<ScannedLabel> label(String link) {
        if (link.startsWith(TraceLink.LOT)) {
            return lookup.ofLot(plain(link, TraceLink.LOT));
        }
        if (link.startsWith(TraceLink.OWN)) {
            return lookup.byCode(plain(link, TraceLink.OWN));
        }
        return DigitalLink.parse(site.origin(TenantContext.current()) + link).flatMap(lookup::byLink);
    }

    private static String plain(String link, String start) {
        return link.substring(start.length()).split("[?#]", 2)[0];
    }

    private static SuspicionReport report(ResultSet row, int index) throws SQLException {
        UUID lot = row.getObject("lot_id", UUID.class);
        OffsetDateTime handledAt = row.getObject("handled_at", OffsetDateTime.class);
        return new SuspicionReport(
                row.getObject("id", UUID.class),
                row.getString("link"),
                lot == null ? null : new LotId(lot),
                row.getString("lot_code"),
                row.getString("place"),
                row.getString("description"),
                row.getString("contact"),
                SuspicionReport.State.valueOf(row.getString("state")),
                row.getString("conclusion"),
                row.getString("handled_by"),
                handledAt == null ? null : handledAt.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** Điều người tiêu dùng gửi, with what no column takes already gone. */
    record Sent(
            String link,
            @Nullable String place,
            String description,
            @Nullable String contact) {

        private static final int LONGEST_LINK = 300;
        private static final int LONGEST_PLACE = 200;
        private static final int LONGEST_DESCRIPTION = 1_000;
        private static final int LONGEST_CONTACT = 100;

        /** From a form that may hold anything; empty when it says nothing. */
        static Optional<Sent> of(
                @Nullable String link, @Nullable String place, @Nullable String description, @Nullable String contact) {
            String about = plain(link, LONGEST_LINK);
            String words = plain(description, LONGEST_DESCRIPTION);
            if (about == null || words == null || !(about.startsWith("/t/") || about.startsWith("/01/"))) {
                return Optional.empty();
            }
            return Optional.of(new Sent(about, plain(place, LONGEST_PLACE), words, plain(contact, LONGEST_CONTACT)));
        }

        private static @Nullable String plain(@Nullable String text, int longest) {
            if (text == null) {
                return null;
            }
            String kept = Normalizer.normalize(text.replaceAll("[\\p{Cntrl}&&[^\\n]]", ""), Normalizer.Form.NFC)
                    .strip();
            return kept.isEmpty() ? null : kept.substring(0, Math.min(longest, kept.length()));
        }
    }
}
