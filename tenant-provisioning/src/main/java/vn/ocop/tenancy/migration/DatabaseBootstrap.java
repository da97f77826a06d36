package vn.ocop.tenancy.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * Chuẩn bị một cơ sở dữ liệu trống: logins, group roles, extensions and empty schemas, by a superuser, as often as you
 * like.
 */
public final class DatabaseBootstrap {

    private final DatabaseLogin superuser;

    public DatabaseBootstrap(DatabaseLogin superuser) {
        this.superuser = superuser;
    }

    /**
     * Makes what is missing and sets the logins' passwords.
     *
     * @throws MigrationFailedException when the superuser may not, or PostGIS is not installed
     */
    public void run(List<DatabaseLogin> logins) {
        try (Connection connection = superuser.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(script());
            }
            for (DatabaseLogin login : logins) {
                setPassword(connection, login);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationFailedException("ext", e);
        }
    }

    /** The driver computes the SCRAM verifier here, so that no log of the server ever holds the password itself. */
    private static void setPassword(Connection connection, DatabaseLogin login) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    private static String script() {
        try (InputStream script =
                Objects.requireNonNull(DatabaseBootstrap.class.getResourceAsStream("/db/bootstrap/bootstrap.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The bootstrap script is missing from this build", e);
        }
    }
}
