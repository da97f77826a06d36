package vn.ocop.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import vn.ocop.tenancy.CurrentTenantIdentifier;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.JdbcTenantRegistry;
import vn.ocop.tenancy.TenantConnectionProvider;
import vn.ocop.tenancy.TenantJpaDialect;
import vn.ocop.tenancy.TenantRegistry;

/**
 * Nối ứng dụng với cơ sở dữ liệu. Spring Boot makes the one transaction manager from the adapter below, so that JPA and
 * JdbcClient begin every transaction through {@link TenantJpaDialect}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings) {
        return new DatabaseLogin(settings.url(), settings.appUser(), settings.appPassword())
                .pool("ocop-app", settings.poolSize());
    }

    @Bean
    TenantRegistry tenantRegistry(DataSource dataSource, DatabaseSettings settings) {
        return new JdbcTenantRegistry(dataSource, Duration.ofSeconds(settings.registryMaxAgeSeconds()));
    }

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        return new TenantAwareVendorAdapter();
    }

    @Bean
    HibernatePropertiesCustomizer multiTenancy(DataSource dataSource) {
        return properties -> {
            properties.put(
                    MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnectionProvider(dataSource));
            properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenantIdentifier());
        };
    }

    private static final class TenantAwareVendorAdapter extends HibernateJpaVendorAdapter {

        private final HibernateJpaDialect dialect = new TenantJpaDialect();

        TenantAwareVendorAdapter() {
            setDatabasePlatform("org.hibernate.dialect.PostgreSQLDialect");
        }

        @Override
        public HibernateJpaDialect getJpaDialect() {
            return dialect;
        }
    }
}
