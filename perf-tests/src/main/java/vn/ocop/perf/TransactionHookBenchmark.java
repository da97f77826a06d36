package vn.ocop.perf;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.CurrentTenantIdentifier;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantConnectionProvider;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantJpaDialect;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * What the tenancy hook costs: the same transaction (begin, one query by key, commit) through the same transaction manager
 * with the hook and without it, turn and turn about in one run.
 */
public final class TransactionHookBenchmark {

    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 15;
    private static final int TRANSACTIONS = 1_000;

    private TransactionHookBenchmark() {}

    public static void main(String[] arguments) {
        TestDatabase database = DurableDatabase.fresh();
        Tenant tenant = database.createProvince("thanhhoa");
        database.execute("insert into t_thanhhoa.setting (name, value) values ('mau', '1')");
        Series with = new Series("with the hook", "µs per transaction");
        Series without = new Series("without", "µs per transaction");
        try (HikariDataSource scoped = database.application().pool("scoped", 1);
                HikariDataSource plain = plainPool(database.superuser(), tenant)) {
            Side hooked = new Side(transactions(scoped, true), JdbcClient.create(scoped));
            Side bare = new Side(transactions(plain, false), JdbcClient.create(plain));
            TenantContext.run(tenant, () -> {
                hooked.microseconds(WARM_UP);
                bare.microseconds(WARM_UP);
                for (int round = 0; round < ROUNDS; round++) {
                    with.add(hooked.microseconds(TRANSACTIONS));
                    without.add(bare.microseconds(TRANSACTIONS));
                }
            });
        }
        List.of(with, without).forEach(System.out::println);
        System.out.printf(
                "hook: %.1f µs per transaction, ratio of medians %.2f%n",
                with.median() - without.median(), with.median() / without.median());
        System.exit(0);
    }

    /** The same schema by the connection's own search_path, as an application for one tenant would have it. */
    private static HikariDataSource plainPool(DatabaseLogin login, Tenant tenant) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setMaximumPoolSize(1);
        settings.addDataSourceProperty("prepareThreshold", "0");
        settings.addDataSourceProperty("currentSchema", tenant.schema() + ",ext");
        return new HikariDataSource(settings);
    }

    private static TransactionTemplate transactions(HikariDataSource pool, boolean hooked) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName(hooked ? "hooked" : "bare");
        bean.setManagedTypes(PersistenceManagedTypes.of());
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Map<String, Object> settings = new HashMap<>();
        if (hooked) {
            bean.setJpaDialect(new TenantJpaDialect());
            settings.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnectionProvider(pool));
            settings.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenantIdentifier());
        } else {
            bean.setDataSource(pool);
        }
        bean.setJpaPropertyMap(settings);
        bean.afterPropertiesSet();
        EntityManagerFactory factory = Objects.requireNonNull(bean.getObject());
        JpaTransactionManager manager = new JpaTransactionManager(factory);
        manager.setDataSource(pool);
        manager.afterPropertiesSet();
        return new TransactionTemplate(manager);
    }

    private record Side(TransactionTemplate transactions, JdbcClient jdbc) {

        double microseconds(int count) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                transactions.executeWithoutResult(status -> jdbc.sql("select value::text from setting where name = ?")
                        .param("mau")
                        .query(String.class)
                        .single());
            }
            return (System.nanoTime() - start) / 1000.0 / count;
        }
    }
}
