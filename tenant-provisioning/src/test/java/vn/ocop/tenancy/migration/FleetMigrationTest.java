package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.tenancy.JdbcTenantRegistry;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** Many tenants at an earlier version: migrated side by side, by two processes, by one that is killed, with one that fails. */
class FleetMigrationTest {

    @ParameterizedTest
    @CsvSource({"2, 4", "4, 8"})
    void workersSideBySideLeaveEverySchemaComplete(int workers, int tenants) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        List<Tenant> fleet = fleet(database, "songsong", tenants);

        List<MigrationResult> results = database.migrator().migrateAll(fleet, workers);

        assertThat(results).hasSize(tenants).allMatch(MigrationResult::succeeded);
        assertComplete(database, fleet);
    }

    @Test
    void twoMigratorsAtOnceDoTheWorkOnce() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        List<Tenant> fleet = fleet(database, "haimay", 5);

        Process first = MigrateFleet.start(database, 2);
        Process second = MigrateFleet.start(database, 2);

        assertThat(first.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(List.of(first.exitValue(), second.exitValue())).containsExactly(0, 0);
        assertComplete(database, fleet);
    }

    @Test
    void aKilledMigratorIsFinishedByTheNextRun() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        List<Tenant> fleet = fleet(database, "bigiet", 5);

        Process killed = MigrateFleet.start(database, 2);
        while (killed.isAlive() && finished(database) < 2) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        assertThat(finished(database)).isBetween(2L, 4L);

        List<MigrationResult> results = database.migrator().migrateAll(fleet, 2);

        assertThat(results).allMatch(MigrationResult::succeeded);
        assertComplete(database, fleet);
        assertThat(query(database, "select count(*)::text from platform.tenant_migration where error is not null"))
                .containsExactly("0");
    }

    @Test
    void aTenantThatFailsIsClosedAndTheOthersGoOn() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        List<Tenant> fleet = fleet(database, "motloi", 3);
        Tenant broken = fleet.get(1);
        String conflict = conflictingTable(database, broken);
        database.execute("create table %s.%s (khac integer)".formatted(broken.schema(), conflict));

        List<MigrationResult> results = database.migrator().migrateAll(fleet, 2);

        assertThat(results).extracting(MigrationResult::succeeded).containsExactly(true, false, true);
        assertThat(results.get(1).error())
                .startsWith("Không nâng cấp được lược đồ t_motloi1: ")
                .contains("\"" + conflict + "\" already exists");
        assertThat(states(database)).containsExactly(TenantState.ACTIVE, TenantState.UNAVAILABLE, TenantState.ACTIVE);
        assertThat(
                        query(
                                database,
                                "select error from platform.tenant_migration where error is not null and finished_at is not null"))
                .singleElement()
                .isEqualTo(results.get(1).error());
        assertComplete(database, List.of(fleet.get(0), fleet.get(2)));

        database.execute("drop table %s.%s".formatted(broken.schema(), conflict));
        assertThat(database.migrator().migrate(broken).error()).isNull();
        assertThat(states(database)).containsOnly(TenantState.ACTIVE);
        assertComplete(database, fleet);
    }

    @Test
    void aSchemaThatWentBackToAnEarlierStateIsMigratedAgain() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Tenant tenant = fleet(database, "khoiphuc", 1).getFirst();
        database.migrator().migrate(tenant);
        database.execute("""
                drop table %1$s.audit_verification;
                delete from %1$s.databasechangelog where id = 'workspace-audit-verification';
                """.formatted(tenant.schema()));

        assertThat(database.migrator().migrate(tenant).error()).isNull();

        assertThat(query(database, "select tablename from pg_tables where schemaname = 't_khoiphuc0'"))
                .contains("audit_verification");
    }

    @Test
    void aSuspendedTenantIsMigratedAndStaysSuspended() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Tenant tenant = EarlierVersion.create(database, TestTenants.province("tamngung", TenantState.SUSPENDED), 1);

        assertThat(database.migrator().migrate(tenant).error()).isNull();

        assertThat(states(database)).containsExactly(TenantState.SUSPENDED);
        assertComplete(database, List.of(tenant));
    }

    private static List<Tenant> fleet(TestDatabase database, String prefix, int size) throws Exception {
        List<Tenant> fleet = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fleet.add(EarlierVersion.create(database, TestTenants.province(prefix + i, TenantState.ACTIVE), 1));
        }
        return fleet;
    }

    private static void assertComplete(TestDatabase database, List<Tenant> fleet) throws SQLException {
        Tenant golden = golden(database);
        Set<String> whole = SchemaObjects.of(database, golden);
        for (Tenant tenant : fleet) {
            assertThat(SchemaObjects.of(database, tenant)).as(tenant.schema()).isEqualTo(whole);
        }
    }

    private static Tenant golden(TestDatabase database) {
        Tenant golden = TestTenants.province("mauchuan", TenantState.ACTIVE);
        database.migrator().createSchema(golden);
        return golden;
    }

    private static String conflictingTable(TestDatabase database, Tenant tenant) throws SQLException {
        List<String> present =
                query(database, "select tablename from pg_tables where schemaname = '" + tenant.schema() + "'");
        Stream<String> missing = GoldenSchema.tables(tenant).stream().filter(table -> !present.contains(table));
        return missing.findFirst().orElseThrow();
    }

    private static List<TenantState> states(TestDatabase database) {
        try (HikariDataSource pool = database.application().pool("registry", 1)) {
            return new JdbcTenantRegistry(pool, Duration.ZERO)
                    .all().stream().map(Tenant::state).toList();
        }
    }

    private static long finished(TestDatabase database) throws SQLException {
        return Long.parseLong(query(
                        database,
                        "select count(*)::text from platform.tenant_migration where version is not null and error is null")
                .getFirst());
    }

    private static List<String> query(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.superuser().connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
