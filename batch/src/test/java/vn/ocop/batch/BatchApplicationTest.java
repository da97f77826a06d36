package vn.ocop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditAction;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.certificate.RecognitionExpiry;
import vn.ocop.identity.ExpiredSessions;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

@SpringBootTest(
        classes = BatchApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "server.port=-1",
            "management.server.port=0",
            "ocop.batch.provisioning=false",
            "ocop.batch.scheduling=false",
            "logging.structured.format.console="
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BatchApplicationTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Tenant SOUND = DATABASE.createProvince("lanhlan");
    private static final Tenant TAMPERED = DATABASE.createProvince("bisua");
    private static final Tenant BLOCKED = DATABASE.createProvince("biloi");
    private static final Tenant OPERATOR = DATABASE.create(TestTenants.operator());

    @TempDir
    private static Path anchors;

    @TempDir
    private static Path storage;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private NightlyAudit nightly;

    @Autowired
    private EachWorkspace workspaces;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ExpiredSessions sessions;

    @Autowired
    private RecognitionExpiry recognitions;

    @Autowired
    private DiscardedStorage discarded;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private List<RecurringTask<?>> tasks;

    @Autowired
    @Qualifier("batch")
    private DataSource jobTables;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("ocop.db.url", () -> DATABASE.application().url());
        settings.add("ocop.db.app-user", () -> DATABASE.application().user());
        settings.add("ocop.db.app-password", () -> DATABASE.application().password());
        settings.add("ocop.batch.user", () -> DATABASE.batch().user());
        settings.add("ocop.batch.password", () -> DATABASE.batch().password());
        settings.add("ocop.audit.anchors", () -> anchors.toString());
        settings.add("ocop.storage.dir", () -> storage.toString());
    }

    private enum Action implements AuditAction {
        SOMETHING_DONE;

        @Override
        public String objectType() {
            return "thing";
        }
    }

    @Test
    void answersOnTheManagementPortOnly() throws Exception {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").contains("\"db\"");
    }

    /** First, as the others add rows to the chains. */
    @Test
    @Order(1)
    void checksEveryWorkspaceAndTakesUpOnlyWhatFailed() throws SQLException {
        for (Tenant tenant : List.of(SOUND, TAMPERED, BLOCKED)) {
            write(tenant, 3);
        }
        DATABASE.execute("update t_bisua.audit_event set note = 'khác' where seq = 2");
        DATABASE.execute("alter table t_biloi.audit_event rename to audit_event_away");
        person(TAMPERED, "quan-tri", "TENANT_ADMIN", "ACTIVE");
        person(TAMPERED, "da-khoa", "TENANT_ADMIN", "DISABLED");
        person(TAMPERED, "can-bo", "PROVINCE_OFFICER", "ACTIVE");
        person(SOUND, "quan-tri", "TENANT_ADMIN", "ACTIVE");
        person(OPERATOR, "van-hanh", "PLATFORM_OPERATOR", "ACTIVE");
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThatThrownBy(() -> nightly.check(day)).isInstanceOf(IllegalStateException.class);
        assertThat(query("select count(*) || ' ' || count(finding) from t_lanhlan.audit_verification"))
                .isEqualTo("1 0");
        assertThat(query("select finding || ' ' || broken_seq from t_bisua.audit_verification"))
                .isEqualTo("TAMPERED 2");
        assertThat(query("select seq from platform.audit_anchor where tenant_role = 't_lanhlan'"))
                .isEqualTo("3");
        assertThat(query("select count(*) from platform.audit_anchor where tenant_role = 't_bisua'"))
                .as("a broken chain is not vouched for")
                .isEqualTo("0");
        assertThat(Files.exists(anchors.resolve("lanhlan.jsonl"))).isTrue();

        DATABASE.execute("alter table t_biloi.audit_event_away rename to audit_event");
        nightly.check(day);
        assertThat(query("select count(*) from t_biloi.audit_verification")).isEqualTo("1");
        assertThat(query("select count(*) from t_lanhlan.audit_verification"))
                .as("done on the first run, so not done again")
                .isEqualTo("1");

        nightly.check(day);
        assertThat(query("select count(*) from t_biloi.audit_verification")).isEqualTo("1");

        nightly.check(day.plusDays(1));
        assertThat(noticesOf(TAMPERED)).as("once, though found twice").isEqualTo("quan-tri audit-chain-broken [\"2\"]");
        assertThat(noticesOf(OPERATOR)).isEqualTo("van-hanh audit-chain-broken-at [\"Tỉnh bisua\", \"2\"]");
        assertThat(noticesOf(SOUND)).isEmpty();
        assertThat(query("select count(*) from t_bisua.mail_outbox where address = 'quan-tri@example.vn'"))
                .isEqualTo("1");
        assertThat(query("select subject from operator.mail_outbox")).contains("Nhật ký của Tỉnh bisua có sai lệch");
    }

    private static void person(Tenant tenant, String name, String role, String state) {
        DATABASE.execute("""
                with person as (
                    insert into %1$s.app_user (id, username, email, full_name, given_name, state)
                    values (gen_random_uuid(), '%2$s', '%2$s@example.vn', '%2$s', '%2$s', '%4$s') returning id)
                insert into %1$s.user_role (id, user_id, role) select gen_random_uuid(), id, '%3$s' from person
                """.formatted(tenant.schema(), name, role, state));
    }

    private String noticesOf(Tenant tenant) throws SQLException {
        return query("""
                select string_agg(u.username || ' ' || n.kind || ' ' || n.arguments, '; ' order by u.username)
                from %1$s.notification n join %1$s.app_user u on u.id = n.recipient
                """.formatted(tenant.schema()));
    }

    @Test
    void takesUpADayWhoseProcessDied() throws SQLException {
        LocalDate day = LocalDate.of(2026, 11, 22);
        nightly.check(day);
        DATABASE.execute(
                "update platform.batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null"
                        + " where job_execution_id = (select max(job_execution_id) from platform.batch_job_execution);"
                        + "update platform.batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING', end_time = null"
                        + " where job_execution_id = (select max(job_execution_id) from platform.batch_job_execution)"
                        + " and (step_name like '%lanhlan' or step_name = 'audit-verification-partitions')");
        String before = query("select count(*) from t_lanhlan.audit_verification");

        nightly.check(day);

        assertThat(query("select status from platform.batch_job_execution order by job_execution_id desc limit 1"))
                .isEqualTo("COMPLETED");
        assertThat(query("select count(*) from t_lanhlan.audit_verification"))
                .isEqualTo(Integer.toString(Integer.parseInt(before) + 1));
    }

    @Test
    void oneWorkspacesTroubleIsNotTheOthers() {
        StringBuilder reached = new StringBuilder();
        workspaces.run("A test", () -> {
            reached.append(TenantContext.current().slug()).append(' ');
            if (TenantContext.current().equals(TAMPERED)) {
                throw new IllegalStateException("trouble");
            }
        });
        assertThat(reached.toString()).contains("lanhlan").contains("bisua").contains("biloi");
    }

    @Test
    void expiredSessionsGoAndOthersStay() throws SQLException {
        DATABASE.execute(
                "insert into t_lanhlan.web_session values ('%s', '%s', 0, 0, 1, 1, 'a'), ('%s', '%s', 0, 0, 1, %d, 'b')"
                        .formatted(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                Long.MAX_VALUE));
        TenantContext.run(SOUND, sessions::delete);
        assertThat(query("select string_agg(principal_name, ',') from t_lanhlan.web_session"))
                .isEqualTo("b");
    }

    @Test
    void recognitionsEndWithTheirRanksAndProducersAreRemindedOnce() throws SQLException {
        person(SOUND, "chu-the-ong", "OWNER_ADMIN", "ACTIVE");
        DATABASE.execute("""
                with maker as (
                    insert into t_lanhlan.producer (id, name, name_key, source)
                    values (gen_random_uuid(), 'HTX Ong', 'htx ong', 'IMPORT') returning id),
                member as (
                    insert into t_lanhlan.producer_member (producer_id, user_id)
                    select maker.id, u.id from maker, t_lanhlan.app_user u where u.username = 'chu-the-ong'),
                made as (
                    insert into t_lanhlan.product (id, producer_id, name, name_key, source, stars, stars_until)
                    select gen_random_uuid(), maker.id, p.name, p.name, 'IMPORT', 4, (now() at time zone 'Asia/Ho_Chi_Minh')::date + p.days
                    from maker, (values ('mat ong het han', -1), ('mat ong con han', 150)) as p (name, days)
                    returning id, producer_id, name, stars_until)
                insert into t_lanhlan.recognition (id, product_id, product_name, producer_id, stars, decided_on, decided_year,
                    valid_from, valid_to, state, verification_code, regime, source)
                select gen_random_uuid(), id, name, producer_id, 4, stars_until - 1096, extract(year from stars_until - 1096),
                    stars_until - 1096, stars_until, 'ACTIVE', upper(substr(translate(md5(name), 'ilou', '0000'), 1, 16)),
                    'DECISION_148_2023', 'IMPORT'
                from made
                """);

        for (int night = 0; night < 2; night++) {
            TenantContext.run(SOUND, () -> Schedule.endOfRecognitions(recognitions));
            TenantContext.run(OPERATOR, () -> Schedule.endOfRecognitions(recognitions));
        }

        assertThat(query("""
                select string_agg(p.name || ' ' || r.state || ' ' || coalesce(p.stars::text, '-'), '; ' order by p.name)
                from t_lanhlan.recognition r join t_lanhlan.product p on p.id = r.product_id
                """)).isEqualTo("mat ong con han ACTIVE 4; mat ong het han EXPIRED -");
        assertThat(query("""
                select string_agg(kind || ' ' || (arguments ->> 0) || ' ' || coalesce(arguments ->> 3, ''), '; ' order by kind)
                from t_lanhlan.notification n join t_lanhlan.app_user u on u.id = n.recipient
                where u.username = 'chu-the-ong'
                """))
                .isEqualTo("recognition-expired mat ong het han ; recognition-expiring mat ong con han 150");
    }

    @Test
    void filesOfADeletedProvinceGoAndThoseOfALivingOneStay() throws Exception {
        Path content = storage.resolve("content");
        Path gone = Files.createDirectories(content.resolve("t_daxoa/ab")).resolve("ab01");
        Path late = Files.createDirectories(storage.resolve("incoming/t_daxoa")).resolve("x.part");
        Path living = Files.createDirectories(content.resolve("t_lanhlan/ab")).resolve("ab01");
        for (Path file : List.of(gone, late, living)) {
            Files.writeString(file, "x");
        }
        DATABASE.execute("insert into platform.discarded_storage (schema_name) values ('t_daxoa'), ('t_lanhlan')");

        discarded.sweep();

        assertThat(gone).doesNotExist();
        assertThat(late).doesNotExist();
        assertThat(living)
                .as("a tenant has that schema, whatever the list says")
                .exists();
        assertThat(query("select count(*) from platform.discarded_storage where schema_name = 't_daxoa'"))
                .as("a request under way may still write")
                .isEqualTo("1");

        Files.createDirectories(late.resolveSibling(""));
        Files.writeString(late, "x");
        DATABASE.execute("update platform.discarded_storage set discarded_at = now() - interval '11 minutes'");
        discarded.sweep();

        assertThat(late).doesNotExist();
        assertThat(query("select string_agg(schema_name, ',') from platform.discarded_storage"))
                .isEqualTo("t_lanhlan");
        DATABASE.execute("delete from platform.discarded_storage");
    }

    @Test
    void theSchedulerStartsAllRecurringWork() throws Exception {
        Scheduler scheduler = Scheduler.create(jobTables).startTasks(tasks).build();
        scheduler.start();
        try {
            assertThat(query("select string_agg(task_name, ',' order by task_name) from platform.scheduled_tasks"))
                    .isEqualTo(
                            "audit-verification,mail-dispatch,national-export,recognition-expiry,session-cleanup,storage-sweep,upload-cleanup");
        } finally {
            scheduler.stop();
        }
    }

    @Test
    void theJobLoginSeesNoWorkspace() throws SQLException {
        try (Connection connection = DATABASE.batch().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("select 1 from platform.tenant", "select 1 from t_lanhlan.setting")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private void write(Tenant tenant, int rows) {
        TenantContext.run(tenant, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < rows; i++) {
                trail.record(AuditEntry.of(Action.SOMETHING_DONE, "x", null).after(Map.of("n", i)));
            }
        }));
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = DATABASE.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Objects.requireNonNullElse(row.getString(1), "") : "";
        }
    }
}
