package vn.ocop.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/** Rows of provinces for the export, the same in every database, and what the national store has of them. */
final class ReportedRows {

    private static final String FILL = """
            insert into %1$s.producer (id, name, name_key, organisation_type, phone, source)
            select md5('%1$s producer ' || n)::uuid, 'Chủ thể ' || n, 'chu the ' || n, 'COOPERATIVE', '09' || n, 'IMPORT'
            from generate_series(1, %2$d) n;
            insert into %1$s.product (id, producer_id, name, name_key, group_code, story, source)
            select md5('%1$s product ' || n)::uuid, md5('%1$s producer ' || n)::uuid, 'Sản phẩm ' || n, 'san pham ' || n, 'I',
                repeat('Câu chuyện của sản phẩm ' || n || '. ', 20), 'IMPORT'
            from generate_series(1, %2$d) n;
            insert into %1$s.recognition (id, product_id, product_name, stars, decided_on, decided_year, valid_from, valid_to, state,
                verification_code, regime, source)
            select md5('%1$s recognition ' || n)::uuid, md5('%1$s product ' || n)::uuid, 'Sản phẩm ' || n, 3 + n %% 2, '2025-06-25', 2025,
                '2025-06-25', '2028-06-25', 'ACTIVE', lpad(n::text, 16, '0'), 'DECISION_148_2023', 'IMPORT'
            from generate_series(1, %2$d) n;
            """;

    private static final List<String> STORED = List.of(
            "select count(*) || ' ' || md5(string_agg(t::text, ';' order by source_id, id)) from national.reported_producer t",
            "select count(*) || ' ' || md5(string_agg(t::text, ';' order by source_id, id)) from national.reported_product t",
            "select count(*) || ' ' || md5(string_agg(t::text, ';' order by source_id, id)) from national.reported_recognition t");

    private final TestDatabase database;

    ReportedRows(TestDatabase database) {
        this.database = database;
    }

    void fill(Tenant province, int each) {
        database.execute(FILL.formatted(province.schema(), each));
    }

    /** Some rows change, some go and some come, differently each time and alike in every database. */
    void change(Tenant province, int round) {
        database.execute("""
                update %1$s.product set brand = 'Lần %2$d' where abs(hashtext(id::text)) %% 10 = %2$d %% 10;
                delete from %1$s.recognition where abs(hashtext(id::text)) %% 40 = %2$d;
                insert into %1$s.producer (id, name, name_key, source)
                values (md5('%1$s late ' || %2$d)::uuid, 'Chủ thể mới %2$d', 'chu the moi %2$d', 'IMPORT');
                """.formatted(province.schema(), round));
    }

    /** What the national store has, as one text a table. */
    List<String> stored() {
        return STORED.stream().map(this::text).toList();
    }

    String text(String sql) {
        return texts(sql).getFirst();
    }

    List<String> texts(String sql) {
        try (Connection connection = database.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
