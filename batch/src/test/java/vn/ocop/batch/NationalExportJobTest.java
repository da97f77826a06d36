package vn.ocop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** Runs of the export: who is in them, what one province's trouble does to the others, and that a night has one. */
@SpringBootTest(
        classes = BatchApplication.class,
        properties = {
            "server.port=-1",
            "management.server.port=-1",
            "ocop.batch.provisioning=false",
            "ocop.batch.scheduling=false",
            "logging.structured.format.console="
        })
class NationalExportJobTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Tenant FIRST = DATABASE.createProvince("tinhmot");
    private static final Tenant SECOND = DATABASE.createProvince("tinhhai");
    private static final ReportedRows ROWS = new ReportedRows(DATABASE);

    @TempDir
    private static Path folder;

    @Autowired
    private NationalExports exports;

    @Autowired
    private ExportRuns runs;

    @Autowired
    @Qualifier("batch")
    private DataSource jobTables;

    static {
        DATABASE.create(TestTenants.national());
        ROWS.fill(FIRST, 5);
        ROWS.fill(SECOND, 5);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("ocop.db.url", () -> DATABASE.application().url());
        settings.add("ocop.db.app-user", () -> DATABASE.application().user());
        settings.add("ocop.db.app-password", () -> DATABASE.application().password());
        settings.add("ocop.batch.user", () -> DATABASE.batch().user());
        settings.add("ocop.batch.password", () -> DATABASE.batch().password());
        settings.add("ocop.storage.dir", () -> folder.resolve("storage").toString());
        settings.add("ocop.export.dir", () -> folder.resolve("export").toString());
    }

    @BeforeEach
    void nothingIsDue() {
        DATABASE.execute("""
                delete from platform.export_result;
                delete from platform.export_run;
                update platform.export_schedule set enabled = false, at = '00:00'
                """);
    }

    @Test
    void oneProvincesTroubleIsRecordedAndDoesNotStopTheOthers() {
        DATABASE.execute("alter table t_tinhmot.product rename column story to story_away");
        DATABASE.execute("drop view t_tinhmot.export_product");
        ask(null);
        exports.work();
        assertThat(ROWS.text("select state from platform.export_run")).isEqualTo("FAILED");
        assertThat(ROWS.text("select string_agg(slug || ' ' || state || ' ' || coalesce(fault, ''), ', ' order by slug)"
                        + " from platform.export_result"))
                .isEqualTo("tinhhai DONE , tinhmot FAILED UNEXPECTED");
        assertThat(ROWS.text("select coalesce(fault, 'ok') from national.reporting_source where slug = 'tinhmot'"))
                .isEqualTo("UNEXPECTED");
        assertThat(ROWS.text("select count(*) from national.reported_product p join national.reporting_source s"
                        + " on s.id = p.source_id where s.slug = 'tinhhai'"))
                .isEqualTo("5");

        DATABASE.execute("""
                alter table t_tinhmot.product rename column story_away to story;
                create view t_tinhmot.export_product (id, record) as
                    select id, jsonb_build_object('name', name, 'state', state, 'papers', to_jsonb(papers))
                    from t_tinhmot.product;
                grant select on t_tinhmot.export_product to t_tinhmot
                """);
        ask(null);
        exports.work();
        assertThat(ROWS.text("select count(*) from platform.export_run where state = 'DONE'"))
                .isEqualTo("1");
        assertThat(ROWS.text("select count(*) from national.reported_product")).isEqualTo("10");
    }

    @Test
    void aRequestForOneProvinceSendsThatOneOnly() {
        ask("tinhhai");
        exports.work();
        assertThat(ROWS.texts("select slug from platform.export_result")).containsExactly("tinhhai");
    }

    @Test
    void aNightIsPlannedOnceAndOnlyWhenItIsWanted() {
        runs.planNight();
        assertThat(ROWS.text("select count(*) from platform.export_run")).isEqualTo("0");
        DATABASE.execute("update platform.export_schedule set enabled = true, at = '00:00'");
        runs.planNight();
        runs.planNight();
        assertThat(ROWS.text("select count(*) from platform.export_run where night is not null"))
                .isEqualTo("1");
    }

    @Test
    void twoNodesThatStartInTheSameSecondSendOnce() throws Exception {
        DATABASE.execute("update platform.export_schedule set enabled = true, at = '00:00'");
        AtomicInteger times = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        RecurringTask<Void> task = Tasks.recurring("national-export-test", FixedDelay.ofHours(1))
                .execute((instance, context) -> {
                    times.incrementAndGet();
                    exports.work();
                    done.countDown();
                });
        Scheduler one = node("nut-1", task);
        Scheduler other = node("nut-2", task);
        one.start();
        other.start();
        try {
            assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(times.get()).isEqualTo(1);
        assertThat(ROWS.texts("select state from platform.export_run")).containsExactly("DONE");
        assertThat(ROWS.text("select count(*) from platform.export_result where state = 'DONE'"))
                .isEqualTo("2");
    }

    private Scheduler node(String name, RecurringTask<Void> task) {
        return Scheduler.create(jobTables)
                .schedulerName(() -> name)
                .startTasks(task)
                .pollingInterval(Duration.ofMillis(100))
                .build();
    }

    private static void ask(@Nullable String slug) {
        DATABASE.execute("insert into platform.export_run (id, slug, requested_by, state) values (gen_random_uuid(), "
                + (slug == null ? "null" : "'" + slug + "'") + ", 'Kiểm thử', 'QUEUED')");
    }
}
