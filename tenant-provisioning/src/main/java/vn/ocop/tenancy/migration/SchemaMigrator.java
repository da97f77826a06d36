package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import liquibase.exception.LiquibaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;

/**
 * Nâng cấp lược đồ của nền tảng và của từng không gian làm việc, with the owner's login.
 *
 * <p>Each schema is migrated under an advisory lock of its own; a tenant whose migration fails is recorded and closed with a
 * clear page while the others go on. After each migration the tables that must exist are compared with those that do.
 */
public final class SchemaMigrator {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrator.class);

    private final DatabaseLogin owner;
    private final MigrationRecords records;

    public SchemaMigrator(DatabaseLogin owner) {
        this.owner = owner;
        this.records = new MigrationRecords(owner);
    }

    /**
     * Brings the shared schema to this build's version.
     *
     * @throws MigrationFailedException when it cannot; nothing else can be migrated then
     */
    public void migratePlatform() {
        try {
            update(Changelog.PLATFORM);
        } catch (SQLException | LiquibaseException e) {
            throw new MigrationFailedException(Changelog.PLATFORM.schema(), e);
        }
    }

    /** Makes the schema and everything in it in one transaction, unless it is there already. */
    public void createSchema(Tenant tenant) {
        Changelog changelog = Changelog.of(tenant);
        GoldenSchema golden = GoldenSchema.of(changelog);
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            SchemaRights rights = new SchemaRights(connection);
            rights.createRole(tenant.role());
            rights.createSchema(tenant.schema(), tenant.role());
            if (!hasHistory(connection, tenant.schema())) {
                golden.apply(connection, changelog);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationFailedException(tenant.schema(), e);
        }
    }

    /** Drops the schema with all its rows, and the role; nothing happens when they are gone. */
    public void dropSchema(Tenant tenant) {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            new SchemaRights(connection).drop(tenant.schema(), tenant.role());
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationFailedException(tenant.schema(), e);
        }
    }

    /** Migrates one tenant and records how it went; a failure is a result here, not an exception. */
    public MigrationResult migrate(Tenant tenant) {
        records.started(tenant);
        try {
            Changelog changelog = Changelog.of(tenant);
            Changelog.Outcome outcome = update(changelog);
            checkTables(tenant);
            records.succeeded(tenant, outcome.version(), outcome.changeSets());
            return new MigrationResult(tenant.schema(), outcome.version(), null);
        } catch (SQLException | LiquibaseException | MigrationFailedException e) {
            MigrationFailedException failure = e instanceof MigrationFailedException known
                    ? known
                    : new MigrationFailedException(tenant.schema(), e);
            LOG.error("Migration of {} failed", tenant.schema(), failure);
            String message = String.valueOf(failure.getMessage());
            records.failed(tenant, message);
            return new MigrationResult(tenant.schema(), null, message);
        }
    }

    /** Migrates many tenants, a few at a time, and waits for all of them. */
    public List<MigrationResult> migrateAll(List<Tenant> tenants, int workers) {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("migrate-", 1).factory())) {
            List<Future<MigrationResult>> running = tenants.stream()
                    .map(tenant -> pool.submit((Callable<MigrationResult>) () -> migrate(tenant)))
                    .toList();
            return running.stream().map(SchemaMigrator::result).toList();
        }
    }

    private static MigrationResult result(Future<MigrationResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while tenants were being migrated", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A migration ended without a result", e.getCause());
        }
    }

    private Changelog.Outcome update(Changelog changelog) throws SQLException, LiquibaseException {
        try (Connection guard = owner.connect();
                Connection connection = owner.connect()) {
            lock(guard, changelog.schema());
            return changelog.update(connection);
        }
    }

    private static void lock(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_lock(hashtextextended('ocop migration ' || ?, 0))")) {
            statement.setString(1, schema);
            statement.execute();
        }
    }

    private void checkTables(Tenant tenant) throws SQLException {
        Set<String> missing = new TreeSet<>(GoldenSchema.tables(tenant));
        try (Connection connection = owner.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select tablename from pg_tables where schemaname = ?")) {
            statement.setString(1, tenant.schema());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    missing.remove(rows.getString(1));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new MigrationFailedException(
                    tenant.schema(), new IllegalStateException("thiếu bảng " + String.join(", ", missing)));
        }
    }

    private static boolean hasHistory(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select exists (select 1 from pg_tables where schemaname = ? and tablename = 'databasechangelog')")) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
