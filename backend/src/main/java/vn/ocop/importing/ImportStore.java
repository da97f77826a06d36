package vn.ocop.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certificate.RecognitionId;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.PageRequest;

/** Bảng các lần nạp và các dòng của chúng; works within the caller's transaction. */
@Repository
class ImportStore {

    private static final String RUN = """
            select id, file_name, file_sha256, charset, headers::text as headers, fields::text as fields, state, row_count,
                created_at, created_by, run_at, undone_at
            from import_run
            """;

    private static final String ADD_RUN = """
            insert into import_run (id, file_name, file_sha256, file, charset, headers, fields, state, row_count, created_at,
                created_by)
            values (:id, :name, :hash, :file, :charset, cast(:headers as jsonb), cast(:fields as jsonb), 'UPLOADED', :rows,
                :now, :by)
            """;

    private static final String ROWS = """
            select line, cells::text as cells, outcome, findings::text as findings, product_id, undo from import_row
            where run_id = :run and line > :after and (cast(:outcome as text) is null or outcome = :outcome)
            order by line limit :rows
            """;

    private static final String DID = """
            update import_row set producer_id = :producer, producer_added = :producerAdded, product_id = :product,
                product_added = :productAdded, recognition_id = :recognition
            where run_id = :run and line = :line
            """;

    private static final String TALLY = """
            select count(*) filter (where outcome = 'GOOD'), count(*) filter (where outcome = 'WARNED'),
                count(*) filter (where outcome = 'KNOWN'), count(*) filter (where outcome = 'FAULTY'),
                count(*) filter (where producer_added), count(*) filter (where product_added), count(recognition_id),
                count(*) filter (where undo = 'WITHDRAWN'), count(*) filter (where undo = 'KEPT')
            from import_row where run_id = ?
            """;

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final JsonMapper json;

    ImportStore(JdbcClient database, JdbcTemplate template, JsonMapper json) {
        this.database = database;
        this.template = template;
        this.json = json;
    }

    void add(ImportRun run, SourceFile file, SourceTable table) {
        database.sql(ADD_RUN)
                .param("id", run.id())
                .param("name", run.fileName())
                .param("hash", run.sha256())
                .param("file", file.content())
                .param("charset", run.charset())
                .param("headers", json.writeValueAsString(run.headers()))
                .param("fields", json.writeValueAsString(run.fields()))
                .param("rows", run.rowCount())
                .param("now", Timestamp.from(run.createdAt()))
                .param("by", run.createdBy())
                .update();
        template.batchUpdate(
                "insert into import_row (run_id, line, cells) values (?, ?, cast(? as jsonb))",
                table.rows().stream()
                        .map(row -> new Object[] {run.id(), row.line(), json.writeValueAsString(row.cells())})
                        .toList());
    }

    Optional<ImportRun> find(UUID id) {
        return database.sql(RUN + "where id = ?").param(id).query(this::run).optional();
    }

    /** The run, for one transaction at a time. */
    Optional<ImportRun> lock(UUID id) {
        return database.sql(RUN + "where id = ? for update")
                .param(id)
                .query(this::run)
                .optional();
    }

    boolean isDone(String sha256) {
        return database.sql("select exists (select from import_run where file_sha256 = ? and state = 'DONE')")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<ImportRun> page(PageRequest request) {
        Optional<Cursor> after = request.cursor();
        return database.sql(RUN + """
                        where cast(:id as uuid) is null or (created_at, id) < (cast(:time as timestamptz), :id)
                        order by created_at desc, id desc limit :rows
                        """)
                .param(
                        "time",
                        after.map(cursor -> Timestamp.from(cursor.instant(0))).orElse(null))
                .param("id", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(this::run)
                .list();
    }

    /** Every row as it came. */
    List<SourceTable.SourceRow> source(UUID run) {
        return database.sql("select line, cells::text from import_row where run_id = ? order by line")
                .param(run)
                .query((row, _) -> new SourceTable.SourceRow(row.getInt(1), strings(row.getString(2))))
                .list();
    }

    List<ImportRowView> rows(UUID run, CheckedRow.@Nullable Outcome outcome, int after, int limit, FindingWords words) {
        return database.sql(ROWS)
                .param("run", run)
                .param("after", after)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("rows", limit)
                .query((row, _) -> view(row, words))
                .list();
    }

    void checked(UUID run, List<@Nullable ImportField> fields, List<CheckedRow> rows) {
        database.sql("update import_run set fields = cast(? as jsonb), state = 'CHECKED' where id = ?")
                .params(json.writeValueAsString(fields), run)
                .update();
        template.batchUpdate(
                "update import_row set outcome = ?, findings = cast(? as jsonb) where run_id = ? and line = ?",
                rows.stream()
                        .map(row -> new Object[] {
                            row.outcome().name(),
                            json.writeValueAsString(row.findings()),
                            run,
                            row.row().line()
                        })
                        .toList());
    }

    void did(UUID run, ImportedRow row) {
        ProducerId producer = row.producer();
        ProductId product = row.product();
        RecognitionId recognition = row.recognition();
        database.sql(DID)
                .param("run", run)
                .param("line", row.line())
                .param("producer", producer == null ? null : producer.value())
                .param("producerAdded", row.producerAdded())
                .param("product", product == null ? null : product.value())
                .param("productAdded", row.productAdded())
                .param("recognition", recognition == null ? null : recognition.value())
                .update();
    }

    void done(UUID run, Instant now) {
        database.sql("update import_run set state = 'DONE', run_at = ? where id = ?")
                .params(Timestamp.from(now), run)
                .update();
    }

    void undone(UUID run, Instant now) {
        database.sql("update import_run set state = 'UNDONE', undone_at = ? where id = ?")
                .params(Timestamp.from(now), run)
                .update();
    }

    /** What rows that were not taken back yet made, the last first. */
    List<ImportedRow> imported(UUID run) {
        return database.sql("""
                        select line, producer_id, producer_added, product_id, product_added, recognition_id
                        from import_row where run_id = ? and product_id is not null and undo is distinct from 'WITHDRAWN'
                        order by line desc
                        """).param(run).query(ImportStore::imported).list();
    }

    void undid(UUID run, int line, boolean withdrawn) {
        database.sql("update import_row set undo = ? where run_id = ? and line = ?")
                .params(withdrawn ? "WITHDRAWN" : "KEPT", run, line)
                .update();
    }

    ImportTally tally(UUID run) {
        return database.sql(TALLY)
                .param(run)
                .query((row, _) -> new ImportTally(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)))
                .single();
    }

    private ImportRowView view(ResultSet row, FindingWords words) throws SQLException {
        String outcome = row.getString("outcome");
        Finding[] findings = json.readValue(row.getString("findings"), Finding[].class);
        UUID product = row.getObject("product_id", UUID.class);
        return new ImportRowView(
                row.getInt("line"),
                strings(row.getString("cells")),
                outcome == null ? null : CheckedRow.Outcome.valueOf(outcome),
                Arrays.stream(findings).map(words::view).toList(),
                product == null ? null : new ProductId(product),
                row.getString("undo"));
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getString("charset"),
                strings(row.getString("headers")),
                Arrays.asList(json.readValue(row.getString("fields"), ImportField[].class)),
                ImportRun.State.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                instant(row, "run_at"),
                instant(row, "undone_at"));
    }

    private static ImportedRow imported(ResultSet row, int number) throws SQLException {
        UUID producer = row.getObject("producer_id", UUID.class);
        UUID product = row.getObject("product_id", UUID.class);
        UUID recognition = row.getObject("recognition_id", UUID.class);
        return new ImportedRow(
                row.getInt("line"),
                producer == null ? null : new ProducerId(producer),
                row.getBoolean("producer_added"),
                product == null ? null : new ProductId(product),
                row.getBoolean("product_added"),
                recognition == null ? null : new RecognitionId(recognition));
    }

    private List<String> strings(String text) {
        return List.of(json.readValue(text, String[].class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
