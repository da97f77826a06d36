package vn.ocop.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.attachment.AttachmentId;

/** Tự chấm điểm và minh chứng của hồ sơ; within the caller's transaction. */
@Repository
class AssessmentRows {

    private static final String EVIDENCE = """
            select e.id, e.attachment_id, a.file_name, a.media_type, a.size_bytes, e.type, e.title, e.document_number,
                e.issuer, e.issued_on, e.expires_on, e.confidential, e.criteria
            from dossier_evidence e join attachment a on a.id = e.attachment_id
            """;

    private final JdbcClient database;

    AssessmentRows(JdbcClient database) {
        this.database = database;
    }

    List<SelfChoice> choices(DossierId id) {
        return database.sql("select criterion_code, option_number, note from dossier_choice where dossier_id = ?")
                .param(id.value())
                .query((row, _) -> new SelfChoice(
                        row.getString("criterion_code"),
                        row.getObject("option_number", Integer.class),
                        row.getString("note")))
                .list();
    }

    void choose(DossierId id, SelfChoice choice) {
        database.sql("""
                        insert into dossier_choice (dossier_id, criterion_code, option_number, note)
                        values (:id, :criterion, :option, :note)
                        on conflict (dossier_id, criterion_code) do update
                            set option_number = excluded.option_number, note = excluded.note, updated_at = now()
                        """)
                .param("id", id.value())
                .param("criterion", choice.criterion())
                .param("option", choice.option())
                .param("note", choice.note())
                .update();
    }

    /** Takes the ticks of these criteria back; notes stay. */
    void untick(DossierId id, Collection<String> criteria) {
        if (!criteria.isEmpty()) {
            database.sql("""
                            update dossier_choice set option_number = null, updated_at = now()
                            where dossier_id = :id and criterion_code in (:criteria)
                            """)
                    .param("id", id.value())
                    .param("criteria", criteria)
                    .update();
        }
    }

    List<Evidence> evidence(DossierId id) {
        return database.sql(EVIDENCE + "where e.dossier_id = ? order by e.id")
                .param(id.value())
                .query(AssessmentRows::evidence)
                .list();
    }

    Optional<Evidence> evidence(DossierId id, UUID evidence) {
        return database.sql(EVIDENCE + "where e.dossier_id = ? and e.id = ?")
                .params(id.value(), evidence)
                .query(AssessmentRows::evidence)
                .optional();
    }

    void add(DossierId id, UUID evidence, AttachmentId file, EvidenceRequest request) {
        bind(database.sql("""
                        insert into dossier_evidence (id, dossier_id, attachment_id, type, title, document_number, issuer,
                            issued_on, expires_on, confidential, criteria)
                        values (:evidence, :id, :file, :type, :title, :number, :issuer, :issued, :expires, :confidential,
                            cast(:criteria as text[]))
                        """), id, evidence, request)
                .param("file", file.value())
                .update();
    }

    void edit(DossierId id, UUID evidence, EvidenceRequest request) {
        bind(database.sql("""
                        update dossier_evidence set type = :type, title = :title, document_number = :number,
                            issuer = :issuer, issued_on = :issued, expires_on = :expires, confidential = :confidential,
                            criteria = cast(:criteria as text[])
                        where id = :evidence and dossier_id = :id
                        """), id, evidence, request).update();
    }

    void remove(DossierId id, UUID evidence) {
        database.sql("delete from dossier_evidence where id = ? and dossier_id = ?")
                .params(evidence, id.value())
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, DossierId id, UUID evidence, EvidenceRequest request) {
        return statement
                .param("id", id.value())
                .param("evidence", evidence)
                .param("type", request.type().name())
                .param("title", request.title().strip())
                .param("number", text(request.documentNumber()))
                .param("issuer", text(request.issuer()))
                .param("issued", request.issuedOn())
                .param("expires", request.expiresOn())
                .param("confidential", request.confidential())
                .param("criteria", "{" + String.join(",", request.criteria()) + "}");
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        Array criteria = row.getArray("criteria");
        return new Evidence(
                row.getObject("id", UUID.class),
                new AttachmentId(row.getObject("attachment_id", UUID.class)),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                EvidenceType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getBoolean("confidential"),
                List.of((String[]) criteria.getArray()));
    }
}
