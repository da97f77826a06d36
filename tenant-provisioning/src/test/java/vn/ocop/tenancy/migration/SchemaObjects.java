package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/** Everything a schema consists of, in lines that can be compared with another schema's. */
final class SchemaObjects {

    /** One line per object of a schema: columns, constraints, indexes, comments and rights, the schema's own name taken out. */
    private static final String OBJECTS = """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                   || coalesce(' -- ' || col_description(c.oid, a.attnum), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where n.nspname = ? and c.relkind in ('r', 'p', 'v', 'S') and c.relname not like 'databasechangelog%'
            union all
            select 'constraint ' || c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relname not like 'databasechangelog%'
            union all
            select 'index ' || indexdef from pg_indexes where schemaname = ? and tablename not like 'databasechangelog%'
            union all
            select 'rights ' || c.relname || ' ' || coalesce(c.relacl::text, '-') || coalesce(' -- ' || obj_description(c.oid), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relname not like 'databasechangelog%'
            union all
            select 'history ' || filename || ' ' || id from databasechangelog
            """;

    private SchemaObjects() {}

    static Set<String> of(TestDatabase database, Tenant tenant) throws SQLException {
        return of(database, Changelog.of(tenant), tenant.schema());
    }

    /** The schema that all tenants share. */
    static Set<String> ofPlatform(TestDatabase database) throws SQLException {
        return of(database, Changelog.PLATFORM, "platform");
    }

    private static Set<String> of(TestDatabase database, Changelog changelog, String schema) throws SQLException {
        Set<String> objects = new TreeSet<>();
        try (Connection connection = database.superuser().connect()) {
            changelog.setSearchPath(connection);
            try (PreparedStatement statement = connection.prepareStatement(OBJECTS)) {
                for (int i = 1; i <= 4; i++) {
                    statement.setString(i, schema);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        objects.add(rows.getString(1).replace(schema, "SCHEMA"));
                    }
                }
            }
        }
        return objects;
    }
}
