package vn.ocop.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.TenantSchemaMapper;
import org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * The leak that ordinary settings bring: schema set for the session, pool without auto-commit, connection held by the
 * session. The first test shows that it is real on this stack, so that the second one, with the very same pool, proves
 * something.
 */
class KnownLeakTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Tenant FIRST = DATABASE.createProvince("rorimot");
    private static final Tenant SECOND = DATABASE.createProvince("rorihai");

    @BeforeAll
    static void mark() {
        for (Tenant tenant : List.of(FIRST, SECOND)) {
            DATABASE.execute("set search_path to %s; %s; insert into marker values (1, '%s', 0)"
                    .formatted(tenant.schema(), Marker.TABLE.formatted(tenant.role()), tenant.slug()));
        }
    }

    @Test
    void schemaOfTheSessionLeaksAfterARollback() {
        try (HikariDataSource pool = poolOfOne(DATABASE.superuser());
                SessionFactory factory = schemaPerSession(pool)) {
            try (Session session = open(factory, FIRST)) {
                session.beginTransaction();
                assertThat(owner(session)).isEqualTo("rorimot");
                session.getTransaction().commit();
            }
            try (Session session = open(factory, SECOND)) {
                session.beginTransaction();
                assertThat(owner(session)).isEqualTo("rorihai");
                session.getTransaction().rollback();
                session.beginTransaction();
                // A session of the second tenant reads the first tenant's row, and nothing complains.
                assertThat(owner(session)).isEqualTo("rorimot");
                session.getTransaction().rollback();
            }
        }
    }

    @Test
    void scopeOfTheTransactionDoesNotLeakOnTheSamePool() {
        List<String> read = new ArrayList<>();
        try (Persistence persistence = new Persistence(poolOfOne(DATABASE.application()))) {
            TenantContext.run(FIRST, () -> read.add(readAndEnd(persistence, false)));
            TenantContext.run(
                    SECOND,
                    () -> persistence.inOneSession(() -> {
                        read.add(readAndEnd(persistence, true));
                        read.add(readAndEnd(persistence, true));
                        read.add(readAndEnd(persistence, false));
                    }));
        }
        assertThat(read).containsExactly("rorimot", "rorihai", "rorihai", "rorihai");
    }

    private static String readAndEnd(Persistence persistence, boolean rollBack) {
        return Objects.requireNonNull(persistence.transactions().execute(status -> {
            if (rollBack) {
                status.setRollbackOnly();
            }
            return persistence
                    .entities()
                    .createQuery("select m.owner from Marker m", String.class)
                    .getSingleResult();
        }));
    }

    private static Session open(SessionFactory factory, Tenant tenant) {
        return factory.withOptions().tenantIdentifier((Object) tenant.schema()).openSession();
    }

    private static String owner(Session session) {
        return session.createQuery("select m.owner from Marker m", String.class).getSingleResult();
    }

    private static HikariDataSource poolOfOne(DatabaseLogin login) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setMaximumPoolSize(1);
        settings.setAutoCommit(false);
        return new HikariDataSource(settings);
    }

    private static SessionFactory schemaPerSession(HikariDataSource pool) {
        Configuration configuration = new Configuration().addAnnotatedClass(Marker.class);
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration
                .getProperties()
                .put(JdbcSettings.CONNECTION_HANDLING, PhysicalConnectionHandlingMode.DELAYED_ACQUISITION_AND_HOLD);
        configuration.getProperties().put(MultiTenancySettings.MULTI_TENANT_SCHEMA_MAPPER, (TenantSchemaMapper<Object>)
                Object::toString);
        return configuration.buildSessionFactory();
    }
}
