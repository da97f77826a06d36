package vn.ocop.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Phạm vi dữ liệu của một giao dịch: role and search_path that PostgreSQL holds for exactly one transaction.
 *
 * <p>Both settings are transaction-local ({@code set_config(…, true)} is {@code SET LOCAL}), so they vanish at commit and
 * rollback alike; a pooled connection, also one behind PgBouncer in transaction mode, carries nothing over. They go in one
 * round trip and as parameters: no identifier is ever put into SQL text.
 */
public final class TransactionScope {

    private static final String SET_SCOPE = "select set_config('role', ?, true), set_config('search_path', ?, true)";

    private TransactionScope() {}

    /**
     * Gives the running transaction the rights and the tables of one tenant.
     *
     * @throws SQLException when PostgreSQL refuses, for example because the login is not a member of the role
     */
    public static void enter(Connection connection, Tenant tenant) throws SQLException {
        enter(connection, tenant.role(), tenant.schema() + ", ext");
    }

    static void enter(Connection connection, String role, String searchPath) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, role);
            statement.setString(2, searchPath);
            statement.execute();
        }
    }
}
