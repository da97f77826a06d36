package vn.ocop.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.web.access.CurrentUser;

/** Nhật ký bước chuyển và báo cáo của xã; within the caller's transaction. */
@Repository
class StepRows {

    private final JdbcClient database;

    StepRows(JdbcClient database) {
        this.database = database;
    }

    void add(DossierId id, DossierStep step, CurrentUser actor) {
        UUID attachment = step.attachment() == null ? null : step.attachment().value();
        database.sql("""
                        insert into dossier_step (id, dossier_id, transition, from_state, to_state, actor_id, actor_name,
                            at, reason, document_no, document_date, attachment_id, legal_basis)
                        values (:id, :dossier, :transition, :from, :to, :actor, :name, :at, :reason, :number, :date,
                            :attachment, :basis)
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("dossier", id.value())
                .param("transition", step.transition().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("actor", actor.id().value())
                .param("name", step.actorName())
                .param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param("reason", step.reason())
                .param("number", step.documentNumber())
                .param("date", step.documentDate())
                .param("attachment", attachment)
                .param("basis", step.legalBasis())
                .update();
    }

    /** Oldest first. */
    List<DossierStep> of(DossierId id) {
        return database.sql("""
                        select transition, from_state, to_state, actor_name, at, reason, document_no, document_date,
                            attachment_id, legal_basis
                        from dossier_step where dossier_id = ? order by id
                        """).param(id.value()).query(StepRows::step).list();
    }

    /** The day in Vietnam on which that step was last taken with each of them. */
    Map<DossierId, LocalDate> lastTaken(DossierTransition step, Collection<DossierId> ids) {
        Map<DossierId, LocalDate> days = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql("""
                            select dossier_id, (max(at) at time zone 'Asia/Ho_Chi_Minh')::date as day from dossier_step
                            where transition = :step and dossier_id in (:ids) group by dossier_id
                            """)
                    .param("step", step.name())
                    .param("ids", ids.stream().map(DossierId::value).toList())
                    .query(row -> {
                        days.put(
                                new DossierId(row.getObject("dossier_id", UUID.class)),
                                row.getObject("day", LocalDate.class));
                    });
        }
        return days;
    }

    Optional<CommuneReport> report(DossierId id) {
        return database.sql("""
                        select local_raw_material, local_labour, idea_origin, local_identity, report_no, report_date,
                            letter_no, letter_date, version
                        from commune_report where dossier_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> new CommuneReport(
                        row.getString("local_raw_material"),
                        row.getString("local_labour"),
                        row.getString("idea_origin"),
                        row.getString("local_identity"),
                        row.getString("report_no"),
                        row.getObject("report_date", LocalDate.class),
                        row.getString("letter_no"),
                        row.getObject("letter_date", LocalDate.class),
                        row.getLong("version")))
                .optional();
    }

    void write(DossierId id, CommuneReport report, CurrentUser by) {
        database.sql("""
                        insert into commune_report (dossier_id, local_raw_material, local_labour, idea_origin,
                            local_identity, report_no, report_date, letter_no, letter_date, written_by, version)
                        values (:id, :material, :labour, :idea, :identity, :report, :reportDate, :letter, :letterDate,
                            :by, 1)
                        on conflict (dossier_id) do update
                            set local_raw_material = excluded.local_raw_material, local_labour = excluded.local_labour,
                                idea_origin = excluded.idea_origin, local_identity = excluded.local_identity,
                                report_no = excluded.report_no, report_date = excluded.report_date,
                                letter_no = excluded.letter_no, letter_date = excluded.letter_date,
                                written_by = excluded.written_by, updated_at = now(),
                                version = commune_report.version + 1
                        """)
                .param("id", id.value())
                .param("material", report.localRawMaterial())
                .param("labour", report.localLabour())
                .param("idea", report.ideaOrigin())
                .param("identity", report.localIdentity())
                .param("report", report.reportNumber())
                .param("reportDate", report.reportDate())
                .param("letter", report.letterNumber())
                .param("letterDate", report.letterDate())
                .param("by", by.id().value())
                .update();
    }

    private static DossierStep step(ResultSet row, int number) throws SQLException {
        return new DossierStep(
                DossierTransition.valueOf(row.getString("transition")),
                DossierState.valueOf(row.getString("from_state")),
                DossierState.valueOf(row.getString("to_state")),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("document_no"),
                row.getObject("document_date", LocalDate.class),
                attachment(row.getObject("attachment_id", UUID.class)),
                row.getString("legal_basis"));
    }

    private static @Nullable AttachmentId attachment(@Nullable UUID id) {
        return id == null ? null : new AttachmentId(id);
    }
}
