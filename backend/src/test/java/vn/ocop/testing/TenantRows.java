package vn.ocop.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.identity.People;
import vn.ocop.tenancy.Tenant;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** Rows of a workspace whose ids other workspaces must not know. */
public final class TenantRows {

    private TenantRows() {}

    /** Puts at least a person with a registration into the workspace. */
    public static void fill(Tenant tenant) {
        CurrentUser user = People.add(tenant, "Mai Thị Lụa", Requests.COMMUNE, Role.OWNER_ADMIN);
        Workspaces.database().execute("""
                insert into %s.producer_registration
                    (id, full_name, email, organisation_name, organisation_type, address, commune_code, state)
                values (gen_random_uuid(), '%s', '%s', 'HTX Thử', 'COOPERATIVE', 'Thôn 1', '%s', 'PENDING')
                """.formatted(tenant.schema(), user.fullName(), user.email(), Requests.COMMUNE));
        Workspaces.database().execute("""
                with maker as (
                    insert into %1$s.producer (id, name, name_key, source)
                    values (gen_random_uuid(), 'HTX Thử', 'hop tac xa thu', 'IMPORT') returning id)
                insert into %1$s.product (id, producer_id, name, name_key, source)
                select gen_random_uuid(), id, 'Nem chua', 'nem chua', 'IMPORT' from maker
                """.formatted(tenant.schema()));
    }

    /** One id of each table that has a UUID as its key: every endpoint is tried with each of them. */
    public static List<String> ids(Tenant tenant) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = Workspaces.database().superuser().connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getColumns(null, tenant.schema(), "%", "id")) {
                while (found.next()) {
                    if (found.getString("TYPE_NAME").equals("uuid")) {
                        tables.add(found.getString("TABLE_NAME"));
                    }
                }
            }
            for (String table : tables) {
                try (ResultSet rows =
                        statement.executeQuery("select id from " + tenant.schema() + "." + table + " limit 1")) {
                    if (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
