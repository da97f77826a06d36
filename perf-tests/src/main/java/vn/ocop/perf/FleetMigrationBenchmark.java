package vn.ocop.perf;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.migration.MigrationResult;
import vn.ocop.tenancy.migration.SchemaMigrator;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * Making the schemas of 63 provinces, then adding one column to all of them: by the migrator with one, two and four workers,
 * and by the plain SQL of the same change.
 */
public final class FleetMigrationBenchmark {

    private static final int TENANTS = 63;
    private static final int ROUNDS = 3;
    private static final String ADD = """
            alter table %1$s.setting add column measured text;
            comment on column %1$s.setting.measured is 'Cột thêm để đo thời gian nâng cấp';
            """;
    private static final String TAKE_BACK = """
            alter table %1$s.setting drop column if exists measured;
            delete from %1$s.databasechangelog where id = 'measured-column';
            """;

    private FleetMigrationBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        TestDatabase database = DurableDatabase.fresh();
        Series creation = new Series("one province: schema, role and all tables, without realm", "ms");
        List<Tenant> fleet = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            long start = System.nanoTime();
            fleet.add(database.createProvince("tinh" + i));
            creation.add((System.nanoTime() - start) / 1e6);
        }
        Series nothing = new Series("63 provinces, nothing to do, 1 worker", "s");
        Series serial = new Series("63 provinces, one column, 1 worker", "s");
        Series two = new Series("63 provinces, one column, 2 workers", "s");
        Series four = new Series("63 provinces, one column, 4 workers", "s");
        Series plain = new Series("63 provinces, one column, plain SQL", "s");
        SchemaMigrator migrator = database.migrator();
        migrator.migrateAll(fleet, 1);
        for (int round = 0; round < ROUNDS; round++) {
            nothing.add(migration(migrator, fleet, 1));
            serial.add(afterTakingBack(database, fleet, () -> migration(migrator, fleet, 1)));
            two.add(afterTakingBack(database, fleet, () -> migration(migrator, fleet, 2)));
            four.add(afterTakingBack(database, fleet, () -> migration(migrator, fleet, 4)));
            plain.add(afterTakingBack(database, fleet, () -> plainSql(database, fleet)));
            fleet.forEach(tenant -> database.execute(TAKE_BACK.formatted(tenant.schema())));
            migrator.migrateAll(fleet, 1);
        }
        Stream.of(creation, nothing, serial, two, four, plain).forEach(System.out::println);
        System.exit(0);
    }

    private static double afterTakingBack(TestDatabase database, List<Tenant> fleet, Measured work)
            throws SQLException {
        fleet.forEach(tenant -> database.execute(TAKE_BACK.formatted(tenant.schema())));
        return work.seconds();
    }

    private static double migration(SchemaMigrator migrator, List<Tenant> fleet, int workers) {
        long start = System.nanoTime();
        List<MigrationResult> results = migrator.migrateAll(fleet, workers);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!results.stream().allMatch(MigrationResult::succeeded)) {
            throw new IllegalStateException("not all migrated: " + results);
        }
        return seconds;
    }

    private static double plainSql(TestDatabase database, List<Tenant> fleet) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            for (Tenant tenant : fleet) {
                statement.execute(ADD.formatted(tenant.schema()));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private interface Measured {
        double seconds() throws SQLException;
    }
}
