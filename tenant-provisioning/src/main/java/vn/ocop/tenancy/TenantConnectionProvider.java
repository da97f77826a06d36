package vn.ocop.tenancy;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * Kết nối cơ sở dữ liệu cho Hibernate. Connections of the pool are all alike and powerless; the tenant's role comes with
 * the transaction ({@link TenantJpaDialect}), so nothing needs resetting when a connection goes back.
 */
public final class TenantConnectionProvider implements MultiTenantConnectionProvider<String> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DataSource dataSource;

    public TenantConnectionProvider(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** For Hibernate's own start-up questions (version, dialect); this login sees no table of anybody. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(String tenantIdentifier) throws SQLException {
        if (tenantIdentifier.equals(CurrentTenantIdentifier.UNBOUND)) {
            throw new NoTenantBoundException();
        }
        return dataSource.getConnection();
    }

    @Override
    public void releaseConnection(String tenantIdentifier, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> unwrapType) {
        return unwrapType.isInstance(dataSource);
    }

    @Override
    public <T> T unwrap(Class<T> unwrapType) {
        return unwrapType.cast(dataSource);
    }
}
