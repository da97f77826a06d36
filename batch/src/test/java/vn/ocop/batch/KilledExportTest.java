package vn.ocop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** The batch process is killed again and again while it exports; the national store ends as if nothing had happened. */
class KilledExportTest {

    private static final int KILLS = 8;
    private static final int ROWS = 4_000;

    @Test
    void everyRecordArrivesOnceHoweverOftenTheProcessDies(@TempDir Path folder) throws Exception {
        Site undisturbed = new Site(folder.resolve("yen"));
        Site troubled = new Site(folder.resolve("roi"));
        long longest = undisturbed.exportToTheEnd().toMillis();

        int killed = 0;
        for (int round = 1; round <= KILLS; round++) {
            troubled.ask();
            try (ExportProcess process = ExportProcess.start(troubled.database, troubled.exchange)) {
                process.awaitBegin();
                killed += process.killAfter(longest * round / (KILLS + 1)) ? 1 : 0;
            }
            undisturbed.change(round);
            troubled.change(round);
        }
        assertThat(killed)
                .as("a test in which nothing died would prove nothing")
                .isPositive();

        troubled.exportToTheEnd();
        undisturbed.exportToTheEnd();
        assertThat(troubled.rows.stored()).isEqualTo(undisturbed.rows.stored());
        assertThat(troubled.rows.text("select count(*) from national.reported_product"))
                .isEqualTo(String.valueOf(2 * ROWS));
        assertThat(troubled.rows.texts("""
                        select source_id || ' ' || sequence from national.ingest_log where fault is null
                        group by source_id, sequence having count(*) > 1
                        """))
                .as("packages that were loaded twice")
                .isEmpty();
        assertThat(troubled.rows.text("select count(*) from platform.export_run where state in ('QUEUED', 'RUNNING')"))
                .isEqualTo("0");
        try (var left = Files.walk(troubled.exchange)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** A database with two provinces and the exchange folder of its batch process. */
    private static final class Site {

        private final TestDatabase database = TestDatabase.fresh();
        private final ReportedRows rows = new ReportedRows(database);
        private final List<Tenant> provinces;
        private final Path exchange;

        Site(Path exchange) throws Exception {
            this.exchange = Files.createDirectories(exchange).resolve("export");
            database.create(TestTenants.national());
            database.execute("update platform.export_schedule set enabled = false");
            provinces = List.of(database.createProvince("tinhmot"), database.createProvince("tinhhai"));
            provinces.forEach(province -> rows.fill(province, ROWS));
        }

        void change(int round) {
            provinces.forEach(province -> rows.change(province, round));
        }

        void ask() {
            database.execute("""
                    insert into platform.export_run (id, requested_by, state) values (gen_random_uuid(), 'Kiểm thử', 'QUEUED')
                    on conflict do nothing
                    """);
        }

        Duration exportToTheEnd() throws Exception {
            ask();
            try (ExportProcess process = ExportProcess.start(database, exchange)) {
                process.awaitBegin();
                Instant begun = Instant.now();
                process.awaitEnd();
                return Duration.between(begun, Instant.now());
            }
        }
    }
}
