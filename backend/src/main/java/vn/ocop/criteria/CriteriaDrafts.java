package vn.ocop.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Các dự thảo bộ tiêu chí của cơ quan trung ương. */
@Repository
class CriteriaDrafts {

    private static final String COLUMNS = """
            select id, version_code, legal_basis, effective_from, file_name, set_count, criterion_count, option_count,
                   template_id, created_at, created_by, published_at, published_by, version
            from criteria_draft
            """;

    private final JdbcClient jdbc;

    CriteriaDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String fileName, byte[] document, CriteriaTemplate template, String createdBy) {
        jdbc.sql("""
                        insert into criteria_draft
                            (id, version_code, legal_basis, effective_from, file_name, document, content_hash,
                             set_count, criterion_count, option_count, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        template.version(),
                        template.legalBasis(),
                        template.effectiveFrom(),
                        fileName,
                        document,
                        TemplateWriter.hash(template),
                        template.sets().size(),
                        template.criterionCount(),
                        template.optionCount(),
                        createdBy)
                .update();
    }

    Optional<CriteriaDraft> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(CriteriaDrafts::draft)
                .optional();
    }

    /** The draft, held until the end of the transaction, so that two people do not publish it at once. */
    Optional<CriteriaDraft> hold(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(CriteriaDrafts::draft)
                .optional();
    }

    byte[] document(UUID id) {
        return jdbc.sql("select document from criteria_draft where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    @Transactional(readOnly = true)
    Page<CriteriaDraft> page(PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<CriteriaDraft> rows = jdbc.sql(COLUMNS + """
                        where cast(:at as timestamptz) is null or (created_at, id) < (:at, :id)
                        order by created_at desc, id desc
                        limit :rows
                        """)
                .param("at", after.map(CriteriaDrafts::createdAt).orElse(null))
                .param("id", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(CriteriaDrafts::draft)
                .list();
        return Page.of(
                rows,
                request,
                row -> Cursor.of(row.createdAt().toString(), row.id().toString()));
    }

    void markPublished(UUID id, CriteriaTemplateId template, String publishedBy) {
        jdbc.sql("""
                        update criteria_draft
                        set template_id = ?, published_at = now(), published_by = ?, version = version + 1
                        where id = ?
                        """).params(template.value(), publishedBy, id).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from criteria_draft where id = ?").param(id).update();
    }

    private static OffsetDateTime createdAt(Cursor cursor) {
        return cursor.instant(0).atOffset(ZoneOffset.UTC);
    }

    private static CriteriaDraft draft(ResultSet row, int index) throws SQLException {
        return new CriteriaDraft(
                row.getObject("id", UUID.class),
                row.getString("version_code"),
                row.getString("legal_basis"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("file_name"),
                row.getInt("set_count"),
                row.getInt("criterion_count"),
                row.getInt("option_count"),
                row.getObject("template_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                row.getString("published_by"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
