package vn.ocop.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.testing.Workspaces;

/** PostgreSQL itself keeps a published template: no role of the application may change or remove a row of it. */
class CriteriaImmutabilityTest {

    private static final String DENIED = "42501";

    private static final Map<String, String> CHANGES = Map.of(
            "update", "update platform.%1$s set %2$s = %2$s",
            "delete", "delete from platform.%s",
            "truncate", "truncate platform.%s cascade",
            "insert", "insert into platform.%s default values");

    @Test
    void nobodyChangesAPublishedTemplateAndOnlyTheNationalOfficeAddsOne() throws SQLException {
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = column(statement, """
                    select tablename from pg_tables
                    where schemaname = 'platform' and tablename like 'criteria%'
                    """);
            List<String> roles = column(statement, """
                    select rolname from pg_roles
                    where not rolsuper and rolname not like 'pg\\_%' and rolname not in ('ocop_owner')
                    """);
            assertThat(tables).hasSize(9);
            assertThat(roles).contains("ocop_app", "national", "operator", "t_thanhhoa", "workspace_reader");

            List<String> allowed = new ArrayList<>();
            for (String role : roles) {
                for (String table : tables) {
                    for (Map.Entry<String, String> change : CHANGES.entrySet()) {
                        if (!isDenied(
                                connection,
                                role,
                                change.getValue()
                                        .formatted(table, table.equals("criteria_template") ? "id" : "template_id"))) {
                            allowed.add(role + " " + change.getKey() + " " + table);
                        }
                    }
                }
            }
            assertThat(allowed)
                    .containsExactlyInAnyOrderElementsOf(tables.stream()
                            .map(table -> "national insert " + table)
                            .toList());
        }
    }

    private static boolean isDenied(Connection connection, String role, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role);
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            return DENIED.equals(e.getSQLState());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
