package vn.ocop.tenancy.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * Một lần nạp dữ liệu tham chiếu: done once for what its files hold, under the owner's login, in one transaction; whoever comes
 * at the same time waits and then finds it done.
 *
 * @param name under which the database remembers the hash of the files
 * @param hash of what this build ships
 */
record ReferenceLoad(String name, String hash) {

    /**
     * Loads where the database has other contents or none.
     *
     * @return whether anything was loaded
     * @throws SQLException when the database refuses; nothing has changed then
     */
    boolean once(DatabaseLogin owner, Content content) throws SQLException {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                if (hash.equals(loadedHash(connection))) {
                    connection.rollback();
                    return false;
                }
                remember(connection, content.load(connection));
                connection.commit();
                return true;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "ocop reference " + name);
            statement.execute();
        }
    }

    private String loadedHash(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select content_hash from platform.reference_load where name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void remember(Connection connection, long rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into platform.reference_load (name, content_hash, row_count) values (?, ?, ?)
                on conflict (name) do update
                    set content_hash = excluded.content_hash, row_count = excluded.row_count, loaded_at = now()
                """)) {
            statement.setString(1, name);
            statement.setString(2, hash);
            statement.setLong(3, rows);
            statement.executeUpdate();
        }
    }

    /** What is loaded. */
    @FunctionalInterface
    interface Content {

        /** @return how many rows there are now */
        long load(Connection connection) throws SQLException;
    }
}
