package vn.ocop.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * Tài khoản đăng nhập cơ sở dữ liệu: address, user and password of one of the logins {@code ocop_app}, {@code ocop_owner}
 * and {@code ocop_batch}.
 *
 * @param url JDBC address of the database
 */
public record DatabaseLogin(String url, String user, String password) {

    /** One connection outside of any pool, for work that is rare and long, such as a migration. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    /**
     * Pool of connections.
     *
     * <p>Connections live ten minutes at most, because each backend process of PostgreSQL remembers every table it has
     * seen and a shared pool shows it the tables of all tenants. Server-side prepared statements stay off so that the
     * same settings work behind PgBouncer in transaction mode.
     */
    public HikariDataSource pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setMaxLifetime(Duration.ofMinutes(10).toMillis());
        config.setIdleTimeout(Duration.ofMinutes(5).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setInitializationFailTimeout(-1);
        driverSettings().forEach((key, value) -> config.addDataSourceProperty(key.toString(), value));
        return new HikariDataSource(config);
    }

    private Properties properties() {
        Properties properties = driverSettings();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    private static Properties driverSettings() {
        Properties settings = new Properties();
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty("prepareThreshold", "0");
        settings.setProperty("ApplicationName", "ocop");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("socketTimeout", "600");
        return settings;
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
