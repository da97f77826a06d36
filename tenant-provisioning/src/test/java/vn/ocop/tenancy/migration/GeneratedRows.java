package vn.ocop.tenancy.migration;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Fills every table of a schema with rows that satisfy its constraints, knowing nothing but the catalogue: values are drawn
 * by type and from the constraints' own words, and whatever PostgreSQL complains about is drawn again.
 */
final class GeneratedRows {

    private static final int ROWS = 3;
    private static final int ATTEMPTS = 400;
    private static final Pattern GEOMETRY = Pattern.compile("(?:ext\\.)?geometry\\((\\w+),(\\d+)\\)");
    private static final Pattern TEXT = Pattern.compile("(~\\s*)?'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,9}\\b");

    private static final String COLUMNS = """
            select a.attname,
                   format_type(a.atttypid, case when a.atttypid = cast('ext.geometry' as regtype) then a.atttypmod end),
                   a.attnotnull,
                   coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                             where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any (k.conkey)), ''),
                   (select format('select %I::text from %s', p.attname, k.confrelid::regclass)
                    from pg_constraint k
                    join pg_attribute p on p.attrelid = k.confrelid
                         and p.attnum = k.confkey[array_position(k.conkey, a.attnum)]
                    where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any (k.conkey) limit 1)
            from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
            order by a.attnum
            """;
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not like 'databasechangelog%' order by 1
            """;
    private static final String COLUMNS_OF_CONSTRAINT = """
            select a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
            where k.conrelid = cast(? as regclass) and k.conname = ?
            union
            select a.attname from pg_index i join pg_class x on x.oid = i.indexrelid
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = cast(? as regclass) and x.relname = ?
            """;

    private final Connection connection;
    private final Random random = new Random(20261121);
    private final Map<String, List<String>> constraints = new HashMap<>();
    private int serial;

    private GeneratedRows(Connection connection) {
        this.connection = connection;
    }

    private record Column(
            String name,
            String type,
            boolean required,
            String checks,
            @Nullable String parents) {}

    /** Fills the schema and tells what is in it then. */
    static Map<String, List<String>> fill(Connection connection, String schema) throws SQLException {
        connection.setAutoCommit(false);
        new GeneratedRows(connection).fillAll(schema);
        connection.commit();
        return read(connection, schema);
    }

    /** Every row of every table as text: the key is a query for the columns that the table has now. */
    static Map<String, List<String>> read(Connection connection, String schema) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        for (String table : texts(connection, TABLES, schema)) {
            String columns = texts(
                            connection,
                            "select quote_ident(attname) from pg_attribute where attrelid = cast(? as regclass)"
                                    + " and attnum > 0 and not attisdropped order by attname",
                            table)
                    .stream()
                    .collect(Collectors.joining(", "));
            String query = "select row(%s)::text from %s order by 1".formatted(columns, table);
            content.put(query, texts(connection, query));
        }
        return content;
    }

    /** Runs the queries of an earlier {@link #read} again. */
    static Map<String, List<String>> readAgain(Connection connection, Set<String> queries) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        for (String query : queries) {
            content.put(query, texts(connection, query));
        }
        return content;
    }

    private void fillAll(String schema) throws SQLException {
        List<String> waiting = new ArrayList<>(texts(connection, TABLES, schema));
        Map<String, String> complaints = new LinkedHashMap<>();
        int before;
        do {
            before = waiting.size();
            complaints.clear();
            for (String table : List.copyOf(waiting)) {
                String complaint = fillTable(table);
                if (complaint == null) {
                    waiting.remove(table);
                } else {
                    complaints.put(table, complaint);
                }
            }
        } while (!waiting.isEmpty() && waiting.size() < before);
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("No rows could be made up for " + complaints);
        }
    }

    private @Nullable String fillTable(String table) throws SQLException {
        List<Column> columns = columns(table);
        for (Column column : columns) {
            String parents = column.parents();
            if (parents != null
                    && column.required()
                    && !parents.endsWith(" " + table)
                    && texts(connection, parents).isEmpty()) {
                return "no row yet for " + column.name();
            }
        }
        String insert = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(c -> "cast(cast(? as text) as " + c.type() + ")")
                                .collect(Collectors.joining(", ")));
        String complaint = null;
        int made = 0;
        for (int row = 0; row < ROWS; row++) {
            complaint = fillRow(table, insert, columns, row);
            made += complaint == null ? 1 : 0;
        }
        // A table may have room for one row only, and that one may have come with the schema.
        boolean filled = made > 0
                || !texts(connection, "select 1::text from " + table + " limit 1")
                        .isEmpty();
        return filled ? null : complaint;
    }

    private @Nullable String fillRow(String table, String insert, List<Column> columns, int row) throws SQLException {
        Map<String, @Nullable String> values = new HashMap<>();
        columns.forEach(column -> values.put(column.name(), draw(column, row == 0)));
        String complaint = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Savepoint savepoint = connection.setSavepoint();
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setString(i + 1, values.get(columns.get(i).name()));
                }
                statement.executeUpdate();
                return null;
            } catch (PSQLException e) {
                connection.rollback(savepoint);
                complaint = e.getMessage();
                drawAgain(table, columns, values, e);
            }
        }
        return complaint;
    }

    private void drawAgain(String table, List<Column> columns, Map<String, @Nullable String> values, PSQLException e)
            throws SQLException {
        ServerErrorMessage message = e.getServerErrorMessage();
        List<String> guilty = new ArrayList<>();
        if (message != null && message.getConstraint() != null) {
            guilty.addAll(columnsOf(table, message.getConstraint()));
        } else if (message != null && message.getColumn() != null) {
            guilty.add(message.getColumn());
        }
        for (Column column : columns) {
            if (guilty.isEmpty() || guilty.contains(column.name())) {
                values.put(column.name(), draw(column, false));
            }
        }
    }

    private List<String> columnsOf(String table, String constraint) throws SQLException {
        String key = table + " " + constraint;
        List<String> known = constraints.get(key);
        if (known == null) {
            known = texts(connection, COLUMNS_OF_CONSTRAINT, table, constraint, table, constraint);
            constraints.put(key, known);
        }
        return known;
    }

    private @Nullable String draw(Column column, boolean filled) {
        if (!column.required() && !filled && random.nextInt(3) == 0) {
            return null;
        }
        List<String> choices = choices(column);
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private List<String> choices(Column column) {
        serial++;
        if (column.parents() != null) {
            try {
                return texts(connection, column.parents());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        List<String> mentioned = mentioned(column);
        if (column.type().equals("text") && !mentioned.isEmpty() && random.nextInt(4) > 0) {
            return mentioned;
        }
        List<String> typical = typical(column.type());
        Stream<String> known = column.type().endsWith("[]")
                ? mentioned.stream().map(value -> "{\"" + value + "\"}")
                : mentioned.stream();
        return Stream.concat(typical.stream(), known).toList();
    }

    private List<String> mentioned(Column column) {
        List<String> values = new ArrayList<>();
        Matcher texts = TEXT.matcher(column.checks());
        while (texts.find()) {
            String text = texts.group(2).replace("''", "'");
            values.add(
                    texts.group(1) == null
                            ? text
                            : RgxGen.parse(text.replaceAll("[$^]", "")).generate(random));
        }
        if (column.type().matches("smallint|integer|bigint|numeric|double precision")) {
            values.clear();
            Matcher numbers = NUMBER.matcher(column.checks());
            while (numbers.find()) {
                values.add(numbers.group());
            }
        }
        return values;
    }

    private List<String> typical(String type) {
        Matcher geometry = GEOMETRY.matcher(type);
        if (geometry.matches()) {
            return List.of("SRID=" + geometry.group(2) + ";" + shape(geometry.group(1)));
        }
        return switch (type) {
            case "uuid" ->
                List.of(UUID.nameUUIDFromBytes(new byte[] {(byte) serial, (byte) (serial >> 8), (byte) (serial >> 16)})
                        .toString());
            case "text", "character varying", "character" ->
                List.of("Giá trị số " + serial, "abc" + serial, "x", hex(), "chu" + serial + "@vi-du.vn");
            // May have few digits before the point.
            case "numeric" -> List.of("0", "1", "2");
            case "smallint", "integer", "bigint", "double precision", "real" ->
                List.of("0", "1", "2", String.valueOf(serial % 30_000), "2026");
            case "boolean" -> List.of("true", "false");
            case "date" -> List.of("2026-01-01", "2026-06-30", "2027-12-31", "2025-07-0" + (1 + serial % 9));
            case "time without time zone" -> List.of("07:30", "17:00");
            case "timestamp with time zone", "timestamp without time zone" ->
                List.of("2026-01-01 08:00:00+07", "2026-11-21 08:00:00+07", "2027-06-30 23:59:59+07");
            case "interval" -> List.of("1 day");
            case "json", "jsonb" -> List.of("{}", "[]", "{\"giá trị\": " + serial + "}", "1", "\"chữ\"");
            case "bytea" -> List.of("\\x" + hex());
            case "inet" -> List.of("127.0.0.1");
            case "daterange" -> List.of("[2026-01-01,2026-06-30)", "[2025-01-01,)");
            case "tstzrange" -> List.of("[2026-01-01,2026-06-30)");
            default -> type.endsWith("[]") ? List.of("{}") : List.of("1");
        };
    }

    private static String shape(String kind) {
        return switch (kind) {
            case "Point" -> "POINT(105.7 19.8)";
            case "Polygon" -> "POLYGON((105 19,106 19,106 20,105 19))";
            default -> "MULTIPOLYGON(((105 19,106 19,106 20,105 19)))";
        };
    }

    private String hex() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(
                            row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return columns;
    }

    private static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
