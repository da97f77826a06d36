package vn.ocop.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text that our sources hand to JDBC, JdbcClient or an entity manager is fixed when it is compiled. {@code SET LOCAL
 * ROLE} cannot stop injected SQL ({@code RESET ROLE}), so there must be none to inject.
 */
class SqlConcatenationTest {

    /** Statements that PostgreSQL itself wrote with {@code format('%I')}, and files of SQL that this build ships. */
    private static final List<String> WRITTEN_ELSEWHERE = List.of(
            "DatabaseBootstrap.java: statement.execute(script())",
            "DatabaseBootstrap.java: statement.execute(ddl)",
            "SchemaRights.java: statement.execute(ddl)",
            "GoldenSchema.java: statement.execute(sql)",
            "AdministrativeUnitLoad.java: statement.execute(FILES.text(\"stage.sql\"))",
            "AdministrativeUnitLoad.java: statement.execute(FILES.text(\"load.sql\"))",
            "AdministrativeUnitLoad.java: statement.executeQuery(FILES.text(\"check.sql\"))",
            "BoundaryLoad.java: statement.execute(SHIPPED.text(LOAD))",
            "TenantExport.java: writeTable(copy, copyStatement(connection, tenant.schema(), table), table, partial)");

    @Test
    void noSourceBuildsSqlFromValues() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(20);
        assertThat(SqlSinks.in(sources).stream()
                        .filter(found -> !WRITTEN_ELSEWHERE.contains(found))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select * from product where name = '\" + name + \"'\").query();",
                "jdbc.sql(\"select * from %s\".formatted(name));",
                "jdbc.sql(String.format(\"select * from %s\", name));",
                "String sql = \"select * from \" + name; statement.executeQuery(sql);",
                "var sql = new StringBuilder(\"select * from \").append(name); jdbc.sql(sql.toString());",
                "String sql = \"select 1\"; sql += name; connection.prepareStatement(sql);",
                "entities.createNativeQuery(\"select * from \".concat(name));",
                "entities.createQuery(String.join(\" \", \"select\", name));",
                "read(\"select * from \" + name);",
                "jdbc.sql(text(name));",
                "jdbc.sql(name);",
            })
    void aTextWithAValueInItIsFound(String body) throws IOException {
        assertThat(SqlSinks.in(example(body))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select * from product where name = :name\").param(\"name\", name);",
                "jdbc.sql(SELECT + \" order by name\").query();",
                "jdbc.sql(name.isEmpty() ? SELECT : SELECT + \" where name = ?\");",
                "String sql = SELECT + \" where name = ?\"; connection.prepareStatement(sql);",
                "String sql = SELECT; if (name.isEmpty()) { sql += \" limit 1\"; } connection.prepareStatement(sql);",
                "read(SELECT);",
            })
    void aFixedTextIsNotFound(String body) throws IOException {
        assertThat(SqlSinks.in(example(body))).isEmpty();
    }

    private static List<Path> example(String body) throws IOException {
        Path file = Files.createTempDirectory("ocop-sql").resolve("Example.java");
        Files.writeString(file, """
                class Example {
                    private static final String SELECT = "select * from product";
                    void use(String name) { %s }
                    private void read(String sql) { jdbc.sql(sql).query(); }
                    private String text(String name) { return "select * from " + name; }
                }
                """.formatted(body));
        file.toFile().deleteOnExit();
        return List.of(file);
    }

    private static List<Path> sources() throws IOException {
        Path root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        try (Stream<Path> files = Stream.of("tenant-provisioning", "backend", "batch")
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(SqlConcatenationTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
