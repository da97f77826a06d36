package vn.ocop.trace;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;

/**
 * Đếm lượt quét: summed up by hour in memory and written in batches, by the request that finds the batch full or old, so that
 * a scan costs no write of its own. Nothing of the person is kept. A process that is killed loses the last seconds of the
 * statistics, and nothing else.
 */
@Component
class ScanBuffer {

    private static final Logger LOG = LoggerFactory.getLogger(ScanBuffer.class);
    private static final int FULL = 500;
    private static final int MOST = 50_000;
    private static final Duration OLD = Duration.ofSeconds(5);

    private static final String INSERT = """
            insert into scan_count (lot_id, code, verdict, hour, scans)
            select cast(lot as uuid), code, verdict, cast(hour as timestamptz), scans
            from unnest(cast(:lots as text[]), cast(:codes as text[]), cast(:verdicts as text[]), cast(:hours as text[]),
                cast(:scans as integer[])) as scan (lot, code, verdict, hour, scans)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();

    ScanBuffer(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param code of the one label; null for a code that a whole lot shares */
    void count(LotId lot, @Nullable String code, TraceVerdict.Group verdict) {
        Tenant tenant = TenantContext.current();
        Instant now = clock.instant();
        Scan scan = new Scan(lot, code, verdict, now.truncatedTo(ChronoUnit.HOURS));
        boolean due = pending.computeIfAbsent(tenant.partitionKey(), missing -> new Pending(tenant))
                .add(scan, now);
        if (due) {
            flush();
        }
    }

    /** Writes what was counted in the workspace so far. */
    void flush() {
        Pending counted = pending.get(TenantContext.current().partitionKey());
        if (counted != null) {
            write(counted);
        }
    }

    @PreDestroy
    void flushAll() {
        pending.values().forEach(counted -> TenantContext.run(counted.tenant, () -> write(counted)));
    }

    private void write(Pending counted) {
        Map<Scan, Integer> taken = counted.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> insert(taken));
        } catch (RuntimeException e) {
            LOG.warn("Scans are counted on and written later: {}", e.getMessage());
            counted.giveBack(taken);
        }
    }

    private void insert(Map<Scan, Integer> scans) {
        List<Map.Entry<Scan, Integer>> rows = List.copyOf(scans.entrySet());
        database.sql(INSERT)
                .param("lots", texts(rows, scan -> scan.lot().toString()))
                .param("codes", texts(rows, Scan::code))
                .param("verdicts", texts(rows, scan -> scan.verdict().name()))
                .param("hours", texts(rows, scan -> scan.hour().toString()))
                .param("scans", rows.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    private static @Nullable String[] texts(
            List<Map.Entry<Scan, Integer>> rows, Function<Scan, @Nullable String> text) {
        return rows.stream().map(row -> text.apply(row.getKey())).toArray(String[]::new);
    }

    private record Scan(LotId lot, @Nullable String code, TraceVerdict.Group verdict, Instant hour) {}

    /** Counted in one workspace and not yet written. */
    private static final class Pending {

        private final Tenant tenant;
        private Map<Scan, Integer> scans = new HashMap<>();
        private Instant since = Instant.MAX;

        Pending(Tenant tenant) {
            this.tenant = tenant;
        }

        /** True when it is time to write. */
        synchronized boolean add(Scan scan, Instant now) {
            if (scans.size() < MOST || scans.containsKey(scan)) {
                scans.merge(scan, 1, Integer::sum);
            }
            if (since.isAfter(now)) {
                since = now;
            }
            return scans.size() >= FULL || since.plus(OLD).isBefore(now);
        }

        synchronized Map<Scan, Integer> take() {
            Map<Scan, Integer> taken = scans;
            scans = new HashMap<>();
            since = Instant.MAX;
            return taken;
        }

        synchronized void giveBack(Map<Scan, Integer> taken) {
            taken.forEach((scan, times) -> scans.merge(scan, times, Integer::sum));
        }
    }
}
