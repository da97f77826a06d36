package vn.ocop.tenancy.migration;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import vn.ocop.tenancy.Tenant;

/**
 * Lược đồ mẫu: the SQL that makes a complete schema at once, written by Liquibase itself from the changelog.
 *
 * <p>A new tenant gets it in one transaction, so its schema is either whole or not there. Because the text comes from the
 * changelog and carries Liquibase's own bookkeeping, later migrations go on from it as if every changeset had been run.
 */
final class GoldenSchema {

    private static final Pattern CREATED = Pattern.compile("(?im)^create table (?:if not exists )?([a-z_.]+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^drop table (?:if exists )?([a-z_.]+)");

    /** Names of the tables by changelog: they are the same for every tenant of a kind. */
    private static final Map<String, Set<String>> TABLES = new ConcurrentHashMap<>();

    private final String sql;

    private GoldenSchema(String sql) {
        this.sql = sql;
    }

    static GoldenSchema of(Tenant tenant) {
        return of(Changelog.of(tenant));
    }

    static GoldenSchema of(Changelog changelog) {
        try {
            Path history = Files.createTempFile("ocop-golden", ".csv");
            Files.delete(history);
            try {
                return new GoldenSchema(write(changelog, history));
            } finally {
                Files.deleteIfExists(history);
            }
        } catch (IOException | LiquibaseException e) {
            throw new MigrationFailedException(changelog.schema(), e);
        }
    }

    /** Runs inside the caller's transaction, as the owner of the schema. */
    void apply(Connection connection, Changelog changelog) throws SQLException {
        changelog.setSearchPath(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Names of the tables that a schema of this kind must have in the end, Liquibase's own left out. */
    static Set<String> tables(Tenant tenant) {
        return TABLES.computeIfAbsent(
                Changelog.of(tenant).file(), file -> GoldenSchema.of(tenant).tables());
    }

    private Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        Matcher created = CREATED.matcher(sql);
        while (created.find()) {
            tables.add(created.group(1));
        }
        Matcher dropped = DROPPED.matcher(sql);
        while (dropped.find()) {
            tables.remove(dropped.group(1));
        }
        tables.removeIf(name -> name.contains("databasechangelog"));
        return tables;
    }

    private static String write(Changelog changelog, Path history) throws LiquibaseException {
        String url = "offline:postgresql?version=15.0&outputLiquibaseSql=all&changeLogFile=" + history;
        StringWriter sql = new StringWriter();
        Changelog.SERVICES.writeLock().lock();
        try {
            Database database = DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new OfflineConnection(url, new ClassLoaderResourceAccessor()));
            try (Liquibase liquibase = changelog.liquibase(database)) {
                liquibase.update(changelog.contexts(), new LabelExpression(), sql);
            }
        } finally {
            Changelog.SERVICES.writeLock().unlock();
        }
        return sql.toString();
    }
}
