package vn.ocop.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.dossier.DossierId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/** Bảng quyết định và hồ sơ trong từng quyết định; works within the caller's transaction. */
@Repository
class DecisionRows {

    private static final String SELECT = "select * from recognition_decision ";

    private final JdbcClient database;

    DecisionRows(JdbcClient database) {
        this.database = database;
    }

    void add(DecisionId id, DecisionKind kind, DecisionText text, CurrentUser by, Instant now) {
        database.sql("""
                        insert into recognition_decision (id, kind, state, subject, legal_basis, recipients, proposed_by,
                            signer_title, signer, number, decided_on, created_by, created_name, created_at)
                        values (:id, :kind, 'DRAFT', :subject, :basis, :recipients, :proposedBy, :title, :signer, :number,
                            :decidedOn, :user, :name, :now)
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("subject", text.subject())
                .param("basis", text.legalBasis())
                .param("recipients", text.recipients())
                .param("proposedBy", text.proposedBy())
                .param("title", text.signerTitle())
                .param("signer", text.signer())
                .param("number", text.number())
                .param("decidedOn", text.decidedOn())
                .param("user", by.id().value())
                .param("name", by.fullName())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Optional<Decision> find(DecisionId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(DecisionRows::decision)
                .optional();
    }

    /** The row, held until the transaction ends. */
    Optional<Decision> lock(DecisionId id) {
        return database.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(DecisionRows::decision)
                .optional();
    }

    /** Whether an issued decision of that year has the number, however it is spaced or capitalised. */
    boolean numberTaken(String number, int year) {
        return database.sql("""
                        select exists (select from recognition_decision where state = 'ISSUED' and decided_year = ?
                            and number_key = upper(regexp_replace(?, '\\s', '', 'g')))
                        """).params(year, number).query(Boolean.class).single();
    }

    void write(DecisionId id, DecisionText text) {
        database.sql("""
                        update recognition_decision set subject = :subject, legal_basis = :basis, recipients = :recipients,
                            proposed_by = :proposedBy, signer_title = :title, signer = :signer, number = :number,
                            decided_on = :decidedOn, version = version + 1
                        where id = :id
                        """)
                .param("subject", text.subject())
                .param("basis", text.legalBasis())
                .param("recipients", text.recipients())
                .param("proposedBy", text.proposedBy())
                .param("title", text.signerTitle())
                .param("signer", text.signer())
                .param("number", text.number())
                .param("decidedOn", text.decidedOn())
                .param("id", id.value())
                .update();
    }

    void move(DecisionId id, DecisionState state, @Nullable String note) {
        database.sql("update recognition_decision set state = ?, note = ?, version = version + 1 where id = ?")
                .param(state.name())
                .param(note)
                .param(id.value())
                .update();
    }

    void issue(DecisionId id, @Nullable AttachmentId signed, CurrentUser by, Instant now) {
        database.sql("""
                        update recognition_decision set state = 'ISSUED', note = null, attachment_id = :signed,
                            issued_by = :user, issued_name = :name, issued_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("signed", signed == null ? null : signed.value())
                .param("user", by.id().value())
                .param("name", by.fullName())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void delete(DecisionId id) {
        database.sql("delete from recognition_decision where id = ?")
                .param(id.value())
                .update();
    }

    /** In the order of the annex. */
    List<DossierId> dossiers(DecisionId id) {
        return database.sql("select dossier_id from recognition_decision_dossier where decision_id = ? order by place")
                .param(id.value())
                .query((row, _) -> new DossierId(row.getObject(1, UUID.class)))
                .list();
    }

    void contain(DecisionId id, List<DossierId> dossiers) {
        database.sql("delete from recognition_decision_dossier where decision_id = ?")
                .param(id.value())
                .update();
        int place = 1;
        for (DossierId dossier : dossiers) {
            database.sql("insert into recognition_decision_dossier (decision_id, dossier_id, place) values (?, ?, ?)")
                    .params(id.value(), dossier.value(), place)
                    .update();
            place++;
        }
    }

    /** For each of the dossiers that is in a draft, the draft it is in. */
    Map<DossierId, DecisionId> drafted(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                                select i.dossier_id, d.id from recognition_decision_dossier i
                                join recognition_decision d on d.id = i.decision_id
                                where d.state <> 'ISSUED' and i.dossier_id in (:ids)
                                """)
                        .param("ids", dossiers.stream().map(DossierId::value).toList())
                        .query((row, _) -> Map.entry(
                                new DossierId(row.getObject(1, UUID.class)),
                                new DecisionId(row.getObject(2, UUID.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /** The issued decision that settled the dossier. */
    Optional<Decision> issuedFor(DossierId dossier, DecisionKind kind) {
        return database.sql(SELECT + """
                        where state = 'ISSUED' and kind = ? and id in
                            (select decision_id from recognition_decision_dossier where dossier_id = ?)
                        order by issued_at desc limit 1
                        """)
                .params(kind.name(), dossier.value())
                .query(DecisionRows::decision)
                .optional();
    }

    static Decision decision(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("attachment_id", UUID.class);
        OffsetDateTime issued = row.getObject("issued_at", OffsetDateTime.class);
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                DecisionKind.valueOf(row.getString("kind")),
                DecisionState.valueOf(row.getString("state")),
                new DecisionText(
                        row.getString("subject"),
                        row.getString("legal_basis"),
                        row.getString("recipients"),
                        row.getString("proposed_by"),
                        row.getString("signer_title"),
                        row.getString("signer"),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class)),
                file == null ? null : new AttachmentId(file),
                row.getString("note"),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getString("created_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_name"),
                issued == null ? null : issued.toInstant(),
                row.getLong("version"));
    }
}
