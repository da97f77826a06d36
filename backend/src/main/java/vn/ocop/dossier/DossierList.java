package vn.ocop.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.calendar.WorkingDays;
import vn.ocop.database.SearchWords;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách hồ sơ, what is due first on top; one statement a page and two for the calendar. */
@Component
class DossierList {

    /** What has no due date stands behind everything that has one. */
    private static final String PAGE = """
            select d.id, d.kind, d.product_name, d.producer_name, d.commune_code, d.state, d.receipt_number, d.set_code,
                d.submitted_at, d.commune_clock_from, d.commune_days_used, d.commune_due, d.supplements, d.updated_at,
                coalesce(d.commune_due, date '9999-12-31') as due
            from dossier d
            where (d.producer_id in (:producers)
                or (d.submitted_at is not null and (:everywhere or d.commune_code in (:communes))))
            and (cast(:search as text) is null or d.search_text like ext.vn_fold(:search))
            and (cast(:state as text) is null or d.state = :state)
            and (cast(:kind as text) is null or d.kind = :kind)
            and (cast(:commune as text) is null or d.commune_code = :commune)
            and (not :open or d.state not in ('KNOCKED_OUT', 'BELOW_THREE', 'RECOGNISED', 'RECOGNISED_BY_MINISTRY', 'WITHDRAWN'))
            and (cast(:afterId as uuid) is null
                or (coalesce(d.commune_due, date '9999-12-31'), d.id) > (cast(:afterDue as date), :afterId))
            order by coalesce(d.commune_due, date '9999-12-31'), d.id
            limit :rows
            """;

    private final JdbcClient database;
    private final WorkCalendar calendar;

    DossierList(JdbcClient database, WorkCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public Page<DossierLine> read(DossierReach reach, Filter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        WorkingDays days = calendar.workingDays();
        LocalDate today = calendar.today();
        List<DossierLine> rows = database.sql(PAGE)
                .param("producers", reach.listedProducers())
                .param("everywhere", reach.everywhere())
                .param("communes", reach.listedCommunes())
                .param("search", filter.pattern())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("commune", filter.commune())
                .param("open", Boolean.TRUE.equals(filter.open()))
                .param("afterDue", after.map(cursor -> cursor.date(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, _) -> line(row, today, days))
                .list();
        return Page.of(rows, request, DossierLine::key);
    }

    private static DossierLine line(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        CommuneClock clock = new CommuneClock(
                row.getObject("commune_clock_from", LocalDate.class),
                row.getInt("commune_days_used"),
                row.getObject("commune_due", LocalDate.class));
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new DossierLine(
                new DossierId(row.getObject("id", UUID.class)),
                DossierKind.valueOf(row.getString("kind")),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("commune_code"),
                DossierState.valueOf(row.getString("state")),
                row.getString("receipt_number"),
                row.getString("set_code"),
                submitted == null ? null : submitted.toInstant(),
                clock.due(),
                clock.remaining(today, days),
                row.getInt("supplements"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Điều kiện lọc; null means any.
     *
     * @param open true for those on which somebody still has to work
     */
    record Filter(
            @Nullable String q,
            @Nullable DossierState state,
            @Nullable DossierKind kind,
            @Nullable String commune,
            @Nullable Boolean open) {

        @Nullable
        String pattern() {
            return q == null || q.isBlank() ? null : new SearchWords(q).contained();
        }
    }
}
