package vn.ocop.tenancy.isolation;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.CurrentTenantIdentifier;
import vn.ocop.tenancy.TenantConnectionProvider;
import vn.ocop.tenancy.TenantJpaDialect;

/** JPA and JdbcClient over one transaction manager, put together as the application does it. */
final class Persistence implements AutoCloseable {

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final TransactionTemplate transactions;

    /** Takes the pool over and closes it in the end. */
    Persistence(HikariDataSource pool) {
        this.pool = pool;
        this.factory = factory(pool);
        JpaTransactionManager manager = new JpaTransactionManager(factory);
        manager.setDataSource(pool);
        manager.afterPropertiesSet();
        this.transactions = new TransactionTemplate(manager);
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /** Joins the running transaction, as an injected entity manager does. */
    EntityManager entities() {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    /** Keeps one session open over all transactions of the work, as open-in-view would. */
    void inOneSession(Runnable work) {
        try (EntityManager session = factory.createEntityManager()) {
            TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
            try {
                work.run();
            } finally {
                TransactionSynchronizationManager.unbindResource(factory);
            }
        }
    }

    private static EntityManagerFactory factory(DataSource pool) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName("isolation");
        bean.setManagedTypes(PersistenceManagedTypes.of(Marker.class.getName()));
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.setJpaDialect(new TenantJpaDialect());
        Map<String, Object> settings = new HashMap<>();
        settings.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnectionProvider(pool));
        settings.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenantIdentifier());
        bean.setJpaPropertyMap(settings);
        bean.afterPropertiesSet();
        return Objects.requireNonNull(bean.getObject());
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}
