package vn.ocop.batch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.national.exchange.ExportFault;
import vn.ocop.national.exchange.ExportResult;
import vn.ocop.tenancy.Tenant;

/** Sổ các đợt gửi dữ liệu, which the operator's jobs page shows; written with the login of the jobs. */
@Component
class ExportRuns {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_DETAIL = 1_000;

    private static final String RESULT = """
            update platform.export_result set state = 'DONE', finished_at = :now, sequence = :sequence, complete = :complete,
                producers = :producers, products = :products, recognitions = :recognitions, dossiers = :dossiers,
                evaluations = :evaluations, deletions = :deletions, bytes = :bytes, fault = null, detail = null
            where run_id = :run and slug = :slug
            """;

    private final JdbcClient jobs;
    private final Clock clock;

    ExportRuns(@Qualifier("batch") DataSource jobTables, Clock clock) {
        this.jobs = JdbcClient.create(jobTables);
        this.clock = clock;
    }

    /**
     * Đợt gửi.
     *
     * @param slug the one province that is to send; null for all
     */
    record Run(UUID id, @Nullable String slug) {}

    /** Puts the run of this night into the queue once its hour has come, once for all processes. */
    void planNight() {
        ZonedDateTime now = clock.instant().atZone(VIETNAM);
        jobs.sql("""
                        insert into platform.export_run (id, night, state)
                        select :id, :night, 'QUEUED' from platform.export_schedule where enabled and at <= :time
                        on conflict (night) do nothing
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("night", now.toLocalDate())
                .param("time", now.toLocalTime())
                .update();
    }

    /** The run that a process began and did not end, or the oldest that waits. */
    Optional<Run> next() {
        return jobs.sql("""
                        select id, slug from platform.export_run where state in ('QUEUED', 'RUNNING')
                        order by state = 'QUEUED', id limit 1
                        """)
                .query((row, number) -> new Run(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    void begin(Run run) {
        jobs.sql("""
                        update platform.export_run set state = 'RUNNING', started_at = coalesce(started_at, :now)
                        where id = :id
                        """).param("now", now()).param("id", run.id()).update();
    }

    void end(Run run, boolean everywhere) {
        jobs.sql("update platform.export_run set state = :state, finished_at = :now where id = :id")
                .param("state", everywhere ? "DONE" : "FAILED")
                .param("now", now())
                .param("id", run.id())
                .update();
    }

    void sending(UUID run, Tenant tenant) {
        jobs.sql("""
                        insert into platform.export_result (run_id, slug, name, state, started_at)
                        values (:run, :slug, :name, 'RUNNING', :now)
                        on conflict (run_id, slug) do update set state = 'RUNNING', started_at = excluded.started_at,
                            finished_at = null, fault = null, detail = null
                        """)
                .param("run", run)
                .param("slug", tenant.slug().value())
                .param("name", tenant.fullName())
                .param("now", now())
                .update();
    }

    void sent(UUID run, Tenant tenant, ExportResult result) {
        jobs.sql(RESULT)
                .param("now", now())
                .param("sequence", result.sequence())
                .param("complete", result.complete())
                .param("producers", result.producers())
                .param("products", result.products())
                .param("recognitions", result.recognitions())
                .param("dossiers", result.dossiers())
                .param("evaluations", result.evaluations())
                .param("deletions", result.deletions())
                .param("bytes", result.bytes())
                .param("run", run)
                .param("slug", tenant.slug().value())
                .update();
    }

    void notSent(UUID run, Tenant tenant, ExportFault fault, @Nullable String detail) {
        jobs.sql("""
                        update platform.export_result set state = 'FAILED', finished_at = :now, fault = :fault,
                            detail = left(:detail, :longest)
                        where run_id = :run and slug = :slug
                        """)
                .param("now", now())
                .param("fault", fault.name())
                .param("detail", detail)
                .param("longest", LONGEST_DETAIL)
                .param("run", run)
                .param("slug", tenant.slug().value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
