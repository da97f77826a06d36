package vn.ocop.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.tenancy.Tenant;

/** Looks into the tables of a workspace past the application. */
public final class Rows {

    private Rows() {}

    /** First column of the rows, as text. */
    public static List<String> texts(Tenant tenant, String query) {
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement()) {
            connection.setSchema(tenant.schema());
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
