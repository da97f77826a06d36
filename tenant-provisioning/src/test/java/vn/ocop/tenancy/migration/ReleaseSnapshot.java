package vn.ocop.tenancy.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/**
 * The database of a release as plain SQL: one tenant of each kind and made-up rows in every table. Written once, when the
 * release is made, and never again: it is what later releases have to upgrade.
 */
final class ReleaseSnapshot {

    /** One tenant of each kind; a snapshot holds exactly these. */
    static final List<Tenant> TENANTS = List.of(
            TestTenants.province("banphathanh", TenantState.ACTIVE), TestTenants.national(), TestTenants.operator());

    private static final Path FOLDER = Path.of("src/test/resources/release");

    /**
     * What the product itself keeps up to date is not compared: days it shipped and may correct in a later release, and
     * the state of the migration that the upgrade is.
     */
    private static final Map<String, String> WRITTEN_BY_OTHERS = Map.of(
            "platform.calendar_day",
            "updated_by <> 'Hệ thống'",
            "platform.tenant_migration",
            "tenant_id not in (select id from platform.tenant where schema_name in ('t_banphathanh', 'national', 'operator'))");

    private ReleaseSnapshot() {}

    /** Releases that have a snapshot, oldest first. */
    static List<String> releases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database on the server with the content of the snapshot. */
    static TestDatabase restore(String release) throws IOException, SQLException {
        try (Connection connection = TestDatabase.shared().owner().connect()) {
            for (Tenant tenant : TENANTS) {
                new SchemaRights(connection).createRole(tenant.role());
            }
        }
        return TestDatabase.restored(Files.readString(FOLDER.resolve(release + ".sql")));
    }

    /** Everything that is in the tables and must still be there after an upgrade. */
    static Map<String, List<String>> content(TestDatabase database) throws SQLException {
        Set<String> queries = new TreeSet<>();
        try (Connection connection = database.superuser().connect()) {
            queries.addAll(GeneratedRows.read(connection, "platform").keySet());
            for (Tenant tenant : TENANTS) {
                queries.addAll(GeneratedRows.read(connection, tenant.schema()).keySet());
            }
            return GeneratedRows.readAgain(
                    connection,
                    queries.stream().map(ReleaseSnapshot::restricted).collect(Collectors.toSet()));
        }
    }

    private static String restricted(String query) {
        return WRITTEN_BY_OTHERS.entrySet().stream()
                .filter(others -> query.contains(" from " + others.getKey() + " "))
                .map(others -> query.replace(" order by ", " where " + others.getValue() + " order by "))
                .findFirst()
                .orElse(query);
    }

    /** Makes the snapshot of this build. */
    static void write(String release) throws IOException, InterruptedException, SQLException {
        TestDatabase database = TestDatabase.fresh();
        TENANTS.forEach(database::create);
        try (Connection connection = database.superuser().connect()) {
            for (Tenant tenant : TENANTS) {
                GeneratedRows.fill(connection, tenant.schema());
            }
            GeneratedRows.fill(connection, "platform");
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(release + ".sql"), dump(database.superuser()), StandardOpenOption.CREATE_NEW);
    }

    private static String dump(DatabaseLogin login) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                "pg_dump",
                "--inserts",
                "--rows-per-insert=50",
                "--dbname=" + login.url().substring("jdbc:".length()));
        program.environment().put("PGUSER", login.user());
        program.environment().put("PGPASSWORD", login.password());
        Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String dump = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pg_dump failed");
        }
        // Comments and the commands of psql are no SQL.
        return dump.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--") && !line.startsWith("\\"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
