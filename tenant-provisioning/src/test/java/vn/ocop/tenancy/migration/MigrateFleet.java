package vn.ocop.tenancy.migration;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.JdbcTenantRegistry;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/** The migrator as a process of its own, so that it can be started twice and killed. */
final class MigrateFleet {

    private MigrateFleet() {}

    /** @param arguments address of the database and number of workers */
    public static void main(String[] arguments) {
        DatabaseLogin owner = new DatabaseLogin(arguments[0], "ocop_owner", "owner");
        DatabaseLogin application = new DatabaseLogin(arguments[0], "ocop_app", "app");
        List<Tenant> tenants;
        try (HikariDataSource pool = application.pool("registry", 1)) {
            tenants = new JdbcTenantRegistry(pool, Duration.ZERO).all();
        }
        List<MigrationResult> results = new SchemaMigrator(owner).migrateAll(tenants, Integer.parseInt(arguments[1]));
        System.exit(results.stream().allMatch(MigrationResult::succeeded) ? 0 : 1);
    }

    static Process start(TestDatabase database, int workers) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        MigrateFleet.class.getName(),
                        database.owner().url(),
                        String.valueOf(workers))
                .inheritIO()
                .start();
    }
}
