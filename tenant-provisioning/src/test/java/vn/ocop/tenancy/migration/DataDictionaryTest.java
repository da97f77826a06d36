package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/**
 * The data dictionary in docs is what the database says of itself. To write it anew:
 * {@code mvn -pl tenant-provisioning test -Dtest=DataDictionaryTest -Ddictionary.write=true}.
 */
class DataDictionaryTest {

    private static final Path DICTIONARY = Path.of("../docs/data-dictionary.md");

    private static final String COLUMNS = """
            select c.relname as table_name, obj_description(c.oid) as table_comment, a.attname as column_name,
                   format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
                   coalesce(col_description(c.oid, a.attnum), '') as comment
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not like 'databasechangelog%' and obj_description(c.oid) is not null
            order by c.relname, a.attnum
            """;

    @Test
    void theDictionaryIsWhatTheDatabaseSays() throws IOException {
        String current = dictionary();
        if (Boolean.getBoolean("dictionary.write")) {
            Files.writeString(DICTIONARY, current);
        }
        assertThat(Files.readString(DICTIONARY)).isEqualTo(current);
    }

    private static String dictionary() {
        TestDatabase database = TestDatabase.fresh();
        Tenant province = database.createProvince("tudiendulieu");
        database.create(TestTenants.national());
        database.create(TestTenants.operator());
        DatabaseLogin reader = database.superuser();
        JdbcClient jdbc = JdbcClient.create(new SimpleDriverDataSource(
                new org.postgresql.Driver(), reader.url(), reader.user(), reader.password()));

        Map<String, List<Column>> shared = tables(jdbc, "platform");
        Map<String, List<Column>> own = tables(jdbc, province.schema());
        Map<String, List<Column>> national = tables(jdbc, "national");
        Map<String, List<Column>> operator = tables(jdbc, "operator");
        national.keySet().removeAll(own.keySet());
        operator.keySet().removeAll(own.keySet());

        StringBuilder text =
                new StringBuilder("# Từ điển dữ liệu\n\nTệp này do kiểm thử sinh ra từ chú thích trong cơ sở dữ liệu;"
                        + " không sửa bằng tay.\n");
        section(text, "Dùng chung (lược đồ `platform`)", shared);
        section(text, "Của mỗi không gian làm việc (lược đồ `t_<tỉnh>`, `national`, `operator`)", own);
        section(text, "Chỉ ở cơ quan trung ương (lược đồ `national`)", national);
        section(text, "Chỉ ở đơn vị vận hành (lược đồ `operator`)", operator);
        return text.toString();
    }

    private static Map<String, List<Column>> tables(JdbcClient jdbc, String schema) {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        jdbc.sql(COLUMNS)
                .param(schema)
                .query((row, number) -> new Column(
                        row.getString("table_name"),
                        row.getString("table_comment"),
                        row.getString("column_name"),
                        row.getString("type").replace(schema + ".", "").replace("ext.", ""),
                        row.getBoolean("required"),
                        row.getString("comment")))
                .list()
                .forEach(column -> tables.computeIfAbsent(column.table(), name -> new ArrayList<>())
                        .add(column));
        return tables;
    }

    private static void section(StringBuilder text, String title, Map<String, List<Column>> tables) {
        if (tables.isEmpty()) {
            return;
        }
        int fields = tables.values().stream().mapToInt(List::size).sum();
        text.append("\n## %s\n\n%d bảng, %d trường.\n".formatted(title, tables.size(), fields));
        tables.forEach((name, columns) -> {
            text.append("\n### `%s` – %s\n\n".formatted(name, columns.getFirst().tableComment()));
            text.append("| Trường | Kiểu | Bắt buộc | Ý nghĩa |\n| --- | --- | --- | --- |\n");
            columns.forEach(column -> text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            column.type(),
                            column.required() ? "có" : "",
                            column.comment().replace("|", "\\|"))));
        });
    }

    private record Column(
            String table, String tableComment, String name, String type, boolean required, String comment) {}
}
