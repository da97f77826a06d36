package vn.ocop.tenancy.testing;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.migration.DatabaseBootstrap;
import vn.ocop.tenancy.migration.SchemaMigrator;

/**
 * A database as the product has it: bootstrapped, platform schema migrated, logins with passwords. One server serves a test
 * JVM; each test class that changes what others rely on takes a {@link #fresh()} database.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final DatabaseLogin superuser;

    private TestDatabase(DatabaseLogin superuser) {
        this.superuser = superuser;
    }

    /** The database shared by the test classes of this JVM. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    /**
     * A new database on the shared server, copied from one that was installed once; logins are the same, as PostgreSQL
     * keeps them per server.
     */
    public static TestDatabase fresh() {
        TestDatabase database = copyOf(Installed.NAME);
        // A copy has everything but the rights on the database itself.
        database.bootstrap();
        return database;
    }

    /** A new database with what a dump says, as an earlier release left it; {@link #upgrade()} is still to come. */
    public static TestDatabase restored(String dump) {
        // Roles belong to the server and are in no dump of a database.
        shared();
        TestDatabase database = copyOf("template1");
        database.execute(dump);
        return database;
    }

    private static TestDatabase copyOf(String template) {
        String name = "ocop_" + COUNTER.incrementAndGet();
        execute(Server.INSTANCE.superuser("postgres"), "create database " + name + " template " + template);
        return new TestDatabase(Server.INSTANCE.superuser(name));
    }

    /** What an installation does with a database before its tenants are migrated, whether it is new or not. */
    public void upgrade() {
        bootstrap();
        migrator().migratePlatform();
    }

    private void bootstrap() {
        new DatabaseBootstrap(superuser).run(List.of(owner(), application(), batch()));
    }

    public DatabaseLogin superuser() {
        return superuser;
    }

    public DatabaseLogin owner() {
        return new DatabaseLogin(superuser.url(), "ocop_owner", "owner");
    }

    public DatabaseLogin application() {
        return new DatabaseLogin(superuser.url(), "ocop_app", "app");
    }

    public DatabaseLogin batch() {
        return new DatabaseLogin(superuser.url(), "ocop_batch", "batch");
    }

    public SchemaMigrator migrator() {
        return new SchemaMigrator(owner());
    }

    /** Registers the tenant and makes its schema, ready to be worked in. */
    public Tenant create(Tenant tenant) {
        TestTenants.register(owner(), tenant);
        migrator().createSchema(tenant);
        return tenant;
    }

    /** An active province of that slug with schema, role and realm named after it. */
    public Tenant createProvince(String slug) {
        return create(TestTenants.province(slug, TenantState.ACTIVE));
    }

    /** Runs statements as the superuser. */
    public void execute(String sql) {
        execute(superuser, sql);
    }

    private static void execute(DatabaseLogin login, String sql) {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {

        static final DatabaseServer INSTANCE = start();

        private static DatabaseServer start() {
            DatabaseServer server = engineConfigured() && EngineContainer.engineAnswers()
                    ? EngineContainer.start()
                    : PrivateCluster.start();
            System.out.println("Test database: " + server.description());
            return server;
        }

        // Asking Testcontainers costs seconds and a page of log where there is plainly no engine.
        private static boolean engineConfigured() {
            return System.getenv("DOCKER_HOST") != null || new File("/var/run/docker.sock").exists();
        }
    }

    /** Never worked in: PostgreSQL copies only a database that nobody is connected to. */
    private static final class Installed {

        static final String NAME = install();

        private static String install() {
            String name = "ocop_installed";
            execute(Server.INSTANCE.superuser("postgres"), "create database " + name);
            new TestDatabase(Server.INSTANCE.superuser(name)).upgrade();
            return name;
        }
    }

    private static final class Shared {
        static final TestDatabase DATABASE = fresh();
    }
}
