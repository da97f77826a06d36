package vn.ocop.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.national.exchange.ExportFault;
import vn.ocop.operations.ExportRunView.ExportResultView;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các đợt gửi dữ liệu về cơ sở dữ liệu quốc gia: asked for and planned here, carried out by the batch process. */
@Service
class ExportRuns {

    private static final String RUN = """
            select id, night, slug, requested_by, requested_at, state, started_at, finished_at from platform.export_run
            """;

    private final JdbcClient jdbc;
    private final TenantOverview tenants;
    private final AuditTrail audit;

    ExportRuns(JdbcClient jdbc, TenantOverview tenants, AuditTrail audit) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    ExportScheduleView schedule() {
        return jdbc.sql("select enabled, at, version from platform.export_schedule")
                .query((row, number) ->
                        new ExportScheduleView(row.getBoolean(1), row.getObject(2, LocalTime.class), row.getLong(3)))
                .single();
    }

    /** @throws ProblemException when somebody else changed it in between */
    @Transactional
    ExportScheduleView reschedule(boolean enabled, LocalTime at, @Nullable String ifMatch) {
        ExportScheduleView before = schedule();
        Versions.require(ifMatch, before.version());
        int changed = jdbc.sql("""
                        update platform.export_schedule set enabled = :enabled, at = :at, version = version + 1
                        where version = :version
                        """)
                .param("enabled", enabled)
                .param("at", at)
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        audit.record(AuditEntry.of(OperationsAction.EXPORT_RESCHEDULED, "export", null)
                .before(Map.of("enabled", before.enabled(), "at", before.at().toString()))
                .after(Map.of("enabled", enabled, "at", at.toString())));
        return schedule();
    }

    /** Newest first, each with its results; two statements a page. */
    @Transactional(readOnly = true)
    Page<ExportRunView> page(PageRequest request) {
        List<ExportRunView> rows = jdbc.sql(
                        RUN + "where cast(:after as uuid) is null or id < :after order by id desc limit :limit")
                .param("after", request.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .param("limit", request.rowsToRead())
                .query((row, number) -> run(row))
                .list();
        return Page.of(withResults(rows), request, run -> Cursor.of(run.id().toString()));
    }

    @Transactional(readOnly = true)
    Optional<ExportRunView> find(UUID id) {
        List<ExportRunView> rows = jdbc.sql(RUN + "where id = ?")
                .param(id)
                .query((row, number) -> run(row))
                .list();
        return withResults(rows).stream().findFirst();
    }

    /**
     * Puts a run into the queue.
     *
     * @param slug the one province to send; null for all
     * @throws ProblemException when there is no such province, it cannot send, or the same is waiting already
     */
    @Transactional
    ExportRunView request(@Nullable String slug, CurrentUser user) {
        String label = slug == null ? null : province(slug);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        try {
            jdbc.sql("""
                            insert into platform.export_run (id, slug, requested_by, state)
                            values (:id, :slug, :user, 'QUEUED')
                            """)
                    .param("id", id)
                    .param("slug", slug)
                    .param("user", user.fullName())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(OperationsError.REQUEST_ALREADY_OPEN);
        }
        audit.record(AuditEntry.of(OperationsAction.EXPORT_REQUESTED, slug == null ? "export" : slug, label));
        return find(id).orElseThrow();
    }

    private String province(String slug) {
        TenantView tenant = tenants.find(slug)
                .filter(found -> found.kind() == TenantKind.PROVINCE)
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (tenant.state() != TenantState.ACTIVE && tenant.state() != TenantState.SUSPENDED) {
            throw new ProblemException(OperationsError.ACTION_NOT_POSSIBLE, tenant.fullName());
        }
        return tenant.fullName();
    }

    private List<ExportRunView> withResults(List<ExportRunView> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, List<RunResult>> results = jdbc
                .sql("select * from platform.export_result where run_id in (:ids) order by run_id, slug")
                .param("ids", rows.stream().map(ExportRunView::id).toList())
                .query((row, number) -> new RunResult(row.getObject("run_id", UUID.class), result(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RunResult::run));
        return rows.stream()
                .map(row -> row.withResults(results.getOrDefault(row.id(), List.of()).stream()
                        .map(RunResult::result)
                        .toList()))
                .toList();
    }

    private static ExportRunView run(ResultSet row) throws SQLException {
        return new ExportRunView(
                row.getObject("id", UUID.class),
                row.getObject("night", LocalDate.class),
                row.getString("slug"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                RequestState.valueOf(row.getString("state")),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                List.of());
    }

    private static ExportResultView result(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return new ExportResultView(
                row.getString("slug"),
                row.getString("name"),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                row.getObject("sequence", Long.class),
                row.getBoolean("complete"),
                row.getInt("producers"),
                row.getInt("products"),
                row.getInt("recognitions"),
                row.getInt("dossiers"),
                row.getInt("evaluations"),
                row.getInt("deletions"),
                row.getLong("bytes"),
                fault == null ? null : ExportFault.valueOf(fault),
                row.getString("detail"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private record RunResult(UUID run, ExportResultView result) {}
}
