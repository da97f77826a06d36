package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.Attachments;
import vn.ocop.web.access.CurrentUser;

/** Biên bản đã ký, only ever added to; within the caller's transaction. */
@Repository
class SignedMinutesRows {

    private final JdbcClient database;
    private final Attachments attachments;

    SignedMinutesRows(JdbcClient database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    Optional<SignedMinutes> newest(UUID scoring) {
        return database.sql("""
                        select attachment_id, added_by_name, added_at from signed_minutes
                        where scoring_id = ? order by id desc limit 1
                        """)
                .param(scoring)
                .query((row, _) -> new Added(
                        new AttachmentId(row.getObject("attachment_id", UUID.class)),
                        row.getString("added_by_name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional()
                .map(added -> {
                    Attachment file = attachments.find(added.attachment()).orElseThrow();
                    return new SignedMinutes(file.id(), file.fileName(), file.size(), added.by(), added.at());
                });
    }

    void add(UUID scoring, AttachmentId file, CurrentUser by, Instant at) {
        database.sql("""
                        insert into signed_minutes (id, scoring_id, attachment_id, added_by, added_by_name, added_at)
                        values (:id, :scoring, :file, :by, :name, :at)
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("scoring", scoring)
                .param("file", file.value())
                .param("by", by.id().value())
                .param("name", by.fullName())
                .param("at", ScoringRows.time(at))
                .update();
    }

    private record Added(AttachmentId attachment, String by, Instant at) {}
}
