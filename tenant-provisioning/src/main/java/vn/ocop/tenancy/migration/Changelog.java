package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.FastCheckService;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import vn.ocop.tenancy.Tenant;

/**
 * Danh sách thay đổi của một lược đồ: one Liquibase changelog aimed at one schema and the role that works in it.
 *
 * @param file class path of the changelog
 * @param schema schema it works in, also the Liquibase context: with one context for all, Liquibase's fast check may
 *     believe a schema up to date because another one is
 * @param role role that the changelog grants rights to, as {@code ${role}}
 */
record Changelog(String file, String schema, String role) {

    // Kept in a field, since java.util.logging forgets the level of a logger nobody holds.
    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");

    static {
        LIQUIBASE_LOG.setLevel(Level.WARNING);
    }

    static final Changelog PLATFORM = new Changelog("db/platform.xml", "platform", "workspace_reader");

    static Changelog of(Tenant tenant) {
        return new Changelog(tenant.kind().changelog(), tenant.schema(), tenant.role());
    }

    /**
     * Liquibase keeps its services once per JVM. Updates of several schemas side by side do each other no harm, but writing
     * SQL without a database ({@link GoldenSchema}) puts services in their place that a running update, or a second writer,
     * would then use: so updates share this lock and the writing of SQL has it alone.
     */
    static final ReadWriteLock SERVICES = new ReentrantReadWriteLock();

    /** Applies what is missing; the connection must not be shared, since its search_path is set for good. */
    Outcome update(Connection connection) throws SQLException, LiquibaseException {
        setSearchPath(connection);
        SERVICES.readLock().lock();
        try {
            // Liquibase talks to the console unless told to keep to its log.
            return Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> apply(connection));
        } catch (LiquibaseException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        } finally {
            SERVICES.readLock().unlock();
        }
    }

    private Outcome apply(Connection connection) throws LiquibaseException {
        // Closing Liquibase closes the connection with it.
        try (Liquibase liquibase = liquibase(open(connection))) {
            // We hold the advisory lock of this schema, so a Liquibase lock that is still there was left by a killed
            // process.
            liquibase.forceReleaseLocks();
            // It remembers schemas it found up to date; one that was restored from a backup since then is not.
            Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
            liquibase.update(contexts(), new LabelExpression());
            int unrun = liquibase
                    .listUnrunChangeSets(contexts(), new LabelExpression())
                    .size();
            if (unrun > 0) {
                throw new LiquibaseException(unrun + " changesets are still not applied to schema " + schema);
            }
            var changeSets = liquibase.getDatabaseChangeLog().getChangeSets();
            return new Outcome(changeSets.isEmpty() ? "" : version(changeSets.getLast()), changeSets.size());
        }
    }

    /** The rights of the owner and the tables of this schema, for the whole life of the connection. */
    void setSearchPath(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('search_path', ?, false)")) {
            statement.setString(1, schema + ", ext");
            statement.execute();
        }
    }

    Liquibase liquibase(Database database) {
        Liquibase liquibase = new Liquibase(file, new ClassLoaderResourceAccessor(), database);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.setChangeLogParameter("role", role);
        liquibase.setChangeLogParameter("schema", schema);
        return liquibase;
    }

    Contexts contexts() {
        return new Contexts(schema);
    }

    private Database open(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        return database;
    }

    private static String version(ChangeSet changeSet) {
        return changeSet.getId();
    }

    /** What a schema is at after an update: id of the last changeset and how many there are. */
    record Outcome(String version, int changeSets) {}
}
