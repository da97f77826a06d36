package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.testing.TestDatabase;

class DatabaseBootstrapTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    /** A server may log every statement and every parameter; what it never gets it cannot log. */
    @Test
    void thePasswordOfALoginNeverReachesTheServer() throws IOException, SQLException {
        DATABASE.execute("create role ocop_nghe_thu login");
        DatabaseLogin login = new DatabaseLogin(DATABASE.superuser().url(), "ocop_nghe_thu", "mat-khau-rat-'bi-mat");
        try (WireTap tap = new WireTap(DATABASE.superuser())) {
            new DatabaseBootstrap(tap.login()).run(List.of(login));

            assertThat(tap.heard())
                    .as("the tap works")
                    .contains("create extension if not exists postgis")
                    .containsIgnoringCase("ocop_nghe_thu")
                    .contains("SCRAM-SHA-256$");
            assertThat(tap.heard()).doesNotContain("mat-khau-rat").doesNotContain("bi-mat");
        }
        assertThat(verifier()).startsWith("SCRAM-SHA-256$");
    }

    private static String verifier() throws SQLException {
        try (Connection connection = DATABASE.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select rolpassword from pg_authid where rolname = 'ocop_nghe_thu'")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
