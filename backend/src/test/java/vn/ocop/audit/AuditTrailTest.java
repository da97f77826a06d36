package vn.ocop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;

/** The chain holds under load, and whatever a superuser does to it is found and named. */
@ApplicationTest
class AuditTrailTest {

    private static int next;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ChainVerification verification;

    @Autowired
    private ChainChecks checks;

    @Autowired
    private AuditEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PlatformTransactionManager transactions;

    private Tenant tenant;

    @BeforeEach
    void freshWorkspace() {
        next++;
        tenant = Workspaces.database().createProvince("nhatky" + (char) ('a' + next));
    }

    @Test
    void fiftyWritersAtOnceMakeOneUnbrokenChain() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(50)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < 50; writer++) {
                String name = "Người " + writer;
                running.add(writers.submit(() -> {
                    for (int i = 0; i < 6; i++) {
                        boolean rollback = i % 3 == 2;
                        inTransaction(rollback, () -> record(name, 2));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        ChainReport report = verify();

        assertThat(report.finding()).isNull();
        assertThat(report.checked()).isEqualTo(50 * 4 * 2);
        assertThat(query("select count(*) from %s.audit_event where occurred_at < (select max(e.occurred_at) from"
                        + " %s.audit_event e where e.seq < audit_event.seq)"))
                .isEqualTo("0");
    }

    @Test
    void theEntrySharesTheFateOfTheChange() {
        inTransaction(true, () -> record("Bỏ", 1));
        assertThat(verify().headSeq()).isZero();
        assertThatThrownBy(() -> TenantContext.run(tenant, () -> record("Không giao dịch", 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEntryRecordedJustBeforeTheCommitIsNotLost() {
        inTransaction(
                false,
                () -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        record("Muộn", 1);
                    }
                }));
        assertThat(verify().headSeq()).isEqualTo(1);
    }

    @Test
    void theWorkspaceItselfCanNeitherChangeNorRemove() {
        inTransaction(false, () -> record("A", 1));
        for (String statement : List.of(
                "update audit_event set note = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "delete from audit_verification",
                "update platform.audit_anchor set seq = 1",
                "delete from platform.audit_anchor",
                "insert into platform.audit_anchor (tenant_role, seq, row_hash) values ('t_bentre', 1, decode(repeat('00', 32), 'hex'))")) {
            assertThatThrownBy(
                            () -> inTransaction(false, () -> jdbc.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anAnchorIsOnesOwnAndInvisibleToOthers() {
        inTransaction(false, () -> record("A", 1));
        TenantContext.run(tenant, () -> checks.anchor(verification.verify((checked, total) -> {})));
        Integer own = count(tenant, "select count(*) from platform.audit_anchor");
        Integer foreign = count(
                Workspaces.BEN_TRE,
                "select count(*) from platform.audit_anchor where tenant_role = '" + tenant.role() + "'");
        assertThat(own).isEqualTo(1);
        assertThat(foreign).isZero();
    }

    @Test
    void aChangedRowIsFound() {
        write(10);
        superuser("update %s.audit_event set after_state = '{\"n\":99}' where seq = 4");
        assertFinding(ChainFinding.Kind.TAMPERED, 4);
    }

    @Test
    void aChangedRowWithANewHashIsFound() throws Exception {
        write(10);
        superuser("update %s.audit_event set note = 'khác' where seq = 4");
        superuser("update %s.audit_event set row_hash = sha256('x') where seq = 4");
        assertFinding(ChainFinding.Kind.TAMPERED, 4);
        ChainedRow row = TenantContext.call(tenant, () -> template().execute(s -> events.after(3, 1)))
                .getFirst();
        superuser("update %s.audit_event set row_hash = decode('"
                + row.previous().next(row.event()).hex() + "', 'hex') where seq = 4");
        assertFinding(ChainFinding.Kind.TAMPERED, 4);
    }

    @Test
    void aRemovedRowIsFound() {
        write(10);
        superuser("delete from %s.audit_event where seq = 7");
        assertFinding(ChainFinding.Kind.MISSING, 7);
    }

    @Test
    void swappedRowsAreFound() {
        write(10);
        superuser("update %s.audit_event set seq = 1000 where seq = 3;"
                + "update %1$s.audit_event set seq = 3 where seq = 6;"
                + "update %1$s.audit_event set seq = 6 where seq = 1000");
        assertFinding(ChainFinding.Kind.REORDERED, 3);
    }

    @Test
    void aRemovedTailIsFoundByItsAnchor() {
        write(10);
        TenantContext.run(tenant, () -> checks.anchor(verification.verify((checked, total) -> {})));
        write(2);
        superuser("delete from %s.audit_event where seq > 10");
        assertThat(verify().finding()).as("not anchored, so nobody can tell").isNull();
        superuser("delete from %s.audit_event where seq > 8");
        assertFinding(ChainFinding.Kind.TAIL_MISSING, 9);
    }

    @Test
    void aRebuiltChainIsFoundByAnAnchorInAFileEvenWhenTheOneInTheDatabaseIsGone(@TempDir Path folder) throws Exception {
        write(5);
        FileAnchors files = new FileAnchors(new AuditSettings(folder), json, java.time.Clock.systemUTC());
        ChainVerification withFiles = new ChainVerification(events, List.of(files), transactions);
        TenantContext.run(tenant, () -> {
            ChainReport report = withFiles.verify((checked, total) -> {});
            files.add(new ChainAnchor(report.headSeq(), Objects.requireNonNull(report.headHash())));
        });
        Path file = folder.resolve(tenant.slug() + ".jsonl");
        assertThat(Files.readString(file)).contains("\"seq\":5");
        String ofAnEarlierTenant =
                Files.readString(file).replace(tenant.id().value().toString(), new UUID(0, 1).toString());
        Files.writeString(file, ofAnEarlierTenant.replace("\"seq\":5", "\"seq\":2"), StandardOpenOption.APPEND);
        superuser("truncate %s.audit_event");
        write(6);

        assertThat(verify().finding()).isNull();
        assertThat(TenantContext.call(tenant, () -> withFiles.verify((checked, total) -> {}))
                        .finding())
                .isEqualTo(new ChainFinding(ChainFinding.Kind.REBUILT, 5));
    }

    @Test
    void theDocumentedSqlComputesTheSameHashes() throws Exception {
        write(3);
        inTransaction(
                false,
                () -> trail.record(AuditEntry.of(AuditLogAction.AUDIT_EXPORTED, "x", "Đặc sản “Thanh Hóa”")
                        .before(Map.of("giá", 1_250_000, "tên", "Nước mắm"))
                        .note("vì\nlý do")));
        String sql = Files.readString(Path.of("../docs/audit-chain.md"));
        int start = sql.indexOf("```sql") + 6;
        String check = sql.substring(start, sql.indexOf("```", start));
        assertThat(query("set search_path = %s, ext; " + check.strip().replaceAll(";$", "")))
                .isEqualTo("0");
        superuser("update %s.audit_event set ip = '10.0.0.1' where seq = 2");
        assertThat(query("set search_path = %s, ext; " + check.strip().replaceAll(";$", "")))
                .isEqualTo("1");
    }

    private void write(int rows) {
        inTransaction(false, () -> record("Người ghi", rows));
    }

    private void record(String name, int rows) {
        for (int i = 0; i < rows; i++) {
            trail.record(AuditEntry.of(AuditLogAction.AUDIT_EXPORTED, "bản ghi " + i, name)
                    .after(Map.of("n", i)));
        }
    }

    private void inTransaction(boolean rollback, Runnable work) {
        TenantContext.run(tenant, () -> template().executeWithoutResult(status -> {
            work.run();
            if (rollback) {
                status.setRollbackOnly();
            }
        }));
    }

    private TransactionTemplate template() {
        return new TransactionTemplate(transactions);
    }

    private Integer count(Tenant who, String sql) {
        return TenantContext.call(
                who,
                () -> Objects.requireNonNull(template()
                        .execute(status -> jdbc.sql(sql).query(Integer.class).single())));
    }

    private ChainReport verify() {
        return TenantContext.call(tenant, () -> verification.verify((checked, total) -> {}));
    }

    private void assertFinding(ChainFinding.Kind kind, long seq) {
        assertThat(verify().finding()).isEqualTo(new ChainFinding(kind, seq));
    }

    private void superuser(String sql) {
        Workspaces.database().execute(sql.replace("%1$s", "%s").replace("%s", tenant.schema()));
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement()) {
            boolean result = statement.execute(sql.replace("%s", tenant.schema()));
            while (!result) {
                result = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
