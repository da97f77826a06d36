package vn.ocop.tenancy.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.tenancy.DatabaseLogin;

/** What PostgreSQL's catalogue says about the schemas of a database, so that a new table is tested by being there. */
final class Catalogue {

    private final DatabaseLogin superuser;

    Catalogue(DatabaseLogin superuser) {
        this.superuser = superuser;
    }

    /** A statement that touches one table, or one sequence, without changing a row. */
    record Attempt(String table, String action, String sql) {}

    /** Every way to touch every table, view and sequence of the schema. */
    List<Attempt> attempts(String schema) {
        return query("""
                select format('%I.%I', n.nspname, c.relname), x.action,
                       format(x.sql, format('%I.%I', n.nspname, c.relname),
                              (select quote_ident(attname) from pg_attribute
                               where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum limit 1))
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join (values
                    ('SELECT', 'select %2$s from %1$s limit 1', 'rpvm'),
                    ('INSERT', 'insert into %1$s default values', 'rpv'),
                    ('UPDATE', 'update %1$s set %2$s = default where false', 'rpv'),
                    ('DELETE', 'delete from %1$s where false', 'rpv'),
                    ('TRUNCATE', 'truncate %1$s', 'rp'),
                    ('NEXTVAL', 'select nextval(''%1$s''::regclass)', 'S')
                ) x (action, sql, kinds) on position(c.relkind in x.kinds) > 0
                where n.nspname = ?
                order by 1, 2
                """, row -> new Attempt(row.getString(1), row.getString(2), row.getString(3)), schema);
    }

    /** Tables of the schema in which the role may add rows but has no right to change or remove any. */
    List<String> appendOnly(String schema, String role) {
        return texts("""
                select format('%I.%I', n.nspname, c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join cast(? as name) role
                where n.nspname = ? and c.relkind in ('r', 'p')
                  and has_table_privilege(role, c.oid, 'INSERT') and has_table_privilege(role, c.oid, 'SELECT')
                  and not has_any_column_privilege(role, c.oid, 'UPDATE') and not has_table_privilege(role, c.oid, 'DELETE')
                order by 1
                """, role, schema);
    }

    List<String> texts(String sql, Object... parameters) {
        return query(sql, row -> row.getString(1), parameters);
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = superuser.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
