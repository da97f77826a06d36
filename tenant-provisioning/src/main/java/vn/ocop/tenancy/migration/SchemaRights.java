package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Vai trò và lược đồ của một không gian làm việc: made, granted and dropped with the owner's login.
 *
 * <p>DDL takes no parameters, so PostgreSQL itself quotes each name with {@code format('%I')} and hands the finished
 * statement back to be run; we never put a name into SQL text.
 */
final class SchemaRights {

    private final Connection connection;

    SchemaRights(Connection connection) {
        this.connection = connection;
    }

    /** Role without log-in that may read the shared tables; the application's login becomes a member of it. */
    void createRole(String role) throws SQLException {
        if (!exists("select exists (select 1 from pg_roles where rolname = ?)", role)) {
            execute("select format('create role %I nologin', ?::text)", role, null);
        }
        execute("select format('grant workspace_reader to %I', ?::text)", role, null);
        execute("select format('grant %I to ocop_app', ?::text)", role, null);
    }

    void createSchema(String schema, String role) throws SQLException {
        execute("select format('create schema if not exists %I', ?::text)", schema, null);
        execute("select format('grant usage on schema %I to %I', ?::text, ?::text)", schema, role);
    }

    void drop(String schema, String role) throws SQLException {
        execute("select format('drop schema if exists %I cascade', ?::text)", schema, null);
        if (exists("select exists (select 1 from pg_roles where rolname = ?)", role)) {
            execute("select format('drop role %I', ?::text)", role, null);
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void execute(String formatting, String first, @Nullable String second) throws SQLException {
        String ddl;
        try (PreparedStatement statement = connection.prepareStatement(formatting)) {
            statement.setString(1, first);
            if (second != null) {
                statement.setString(2, second);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                ddl = row.getString(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }
}
