package vn.ocop.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import vn.ocop.database.DatabaseSettings;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * Kho công việc của Spring Batch, with a login, a pool and a transaction manager of its own: the others' transactions belong
 * to a workspace, these to none. Neither is a candidate where something asks for “the” data source.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(transactionManagerRef = "batchTransactionManager")
@EnableJdbcJobRepository(
        dataSourceRef = "batchDataSource",
        transactionManagerRef = "batchTransactionManager",
        tablePrefix = "platform.batch_")
class BatchConfiguration {

    private static final int CONNECTIONS = 5;

    @Bean(defaultCandidate = false)
    @Qualifier("batch")
    HikariDataSource batchDataSource(DatabaseSettings database, BatchSettings batch) {
        return new DatabaseLogin(database.url(), batch.user(), batch.password()).pool("ocop-batch", CONNECTIONS);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("batch")
    PlatformTransactionManager batchTransactionManager(@Qualifier("batch") DataSource batchDataSource) {
        return new JdbcTransactionManager(batchDataSource);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** There is no web port; what the management port shows, it shows without a login, as in the web application. */
    @Bean
    SecurityFilterChain managementOnly(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
