package vn.ocop.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.DiscardedFiles;
import vn.ocop.tenancy.TenantRegistry;

/**
 * Dọn tệp của các tỉnh đã xóa. A request that was under way when its province went may write a little afterwards, so a prefix
 * is swept at once and again until some time has passed; only then is it forgotten and its name free for a new province.
 */
@Component
class DiscardedStorage {

    private static final Logger LOG = LoggerFactory.getLogger(DiscardedStorage.class);
    private static final Duration LATE_WRITES = Duration.ofMinutes(10);

    private final JdbcClient jobs;
    private final DiscardedFiles files;
    private final TenantRegistry registry;
    private final Clock clock;

    DiscardedStorage(
            @Qualifier("batch") DataSource jobTables, DiscardedFiles files, TenantRegistry registry, Clock clock) {
        this.jobs = JdbcClient.create(jobTables);
        this.files = files;
        this.registry = registry;
        this.clock = clock;
    }

    /** Sweeps every prefix that waits; one that cannot be swept stays in the list and does not stop the others. */
    void sweep() {
        for (Discarded discarded : waiting()) {
            try {
                sweep(discarded);
            } catch (IOException | RuntimeException e) {
                LOG.error("The files of {} could not be removed; it is tried again", discarded.schema(), e);
            }
        }
    }

    private void sweep(Discarded discarded) throws IOException {
        String schema = discarded.schema();
        if (registry.all().stream().anyMatch(tenant -> tenant.schema().equals(schema))) {
            LOG.warn("{} still has a tenant; its files are left alone", schema);
            return;
        }
        files.remove(schema);
        if (discarded.at().isBefore(clock.instant().minus(LATE_WRITES))) {
            jobs.sql("delete from platform.discarded_storage where schema_name = ?")
                    .param(schema)
                    .update();
            LOG.info("The files of {} are removed", schema);
        }
    }

    private List<Discarded> waiting() {
        return jobs.sql("select schema_name, discarded_at from platform.discarded_storage order by discarded_at")
                .query((row, number) -> new Discarded(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Discarded(String schema, Instant at) {}
}
