package vn.ocop.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.web.access.UserId;

/** Bảng {@code attachment} của không gian làm việc đang gắn. */
@Repository
class AttachmentRows {

    private static final String SELECT = """
            select id, file_name, purpose, size_bytes, claimed_sha256, sha256, media_type, state, uploaded_by, uploader_name,
                   owner_type, owner_id, created_at
            from attachment
            """;

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment upload) {
        jdbc.sql("""
                        insert into attachment
                            (id, file_name, purpose, size_bytes, claimed_sha256, state, uploaded_by, uploader_name)
                        values (:id, :fileName, :purpose, :size, :claimed, 'UPLOADING', :user, :name)
                        """)
                .param("id", upload.id().value())
                .param("fileName", upload.fileName())
                .param("purpose", upload.purpose().name())
                .param("size", upload.size())
                .param("claimed", upload.claimedSha256())
                .param("user", upload.uploadedBy().value())
                .param("name", upload.uploaderName())
                .update();
    }

    Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> attachment(row))
                .optional();
    }

    /** The row, held until the transaction ends. */
    Optional<Attachment> lock(AttachmentId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> attachment(row))
                .optional();
    }

    void markStored(AttachmentId id, String sha256, FileType type) {
        jdbc.sql("""
                        update attachment set state = 'STORED', sha256 = :sha256, media_type = :type, stored_at = now(),
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("sha256", sha256)
                .param("type", type.mediaType())
                .update();
    }

    void markRefused(AttachmentId id, String reason) {
        jdbc.sql("update attachment set state = 'REFUSED', refusal = :reason, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    void bind(AttachmentId id, AttachmentOwner owner) {
        jdbc.sql("update attachment set owner_type = :type, owner_id = :owner, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("type", owner.type())
                .param("owner", owner.id())
                .update();
    }

    void release(AttachmentId id) {
        jdbc.sql("update attachment set owner_type = null, owner_id = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    List<Attachment> of(AttachmentOwner owner) {
        return jdbc.sql(SELECT + " where owner_type = :type and owner_id = :owner order by id")
                .param("type", owner.type())
                .param("owner", owner.id())
                .query((row, number) -> attachment(row))
                .list();
    }

    /** Uploads that nobody finished, and stored files that nobody bound to anything. */
    List<Attachment> abandonedSince(Instant time, int limit) {
        return jdbc.sql(SELECT + """
                         where (state = 'UPLOADING' or owner_type is null) and created_at < :time
                        order by created_at limit :limit
                        """)
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> attachment(row))
                .list();
    }

    void delete(AttachmentId id) {
        jdbc.sql("delete from attachment where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Bytes that this workspace keeps or is about to. */
    long used() {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from attachment where state <> 'REFUSED'")
                .query(Long.class)
                .single();
    }

    /** What this person has begun and neither finished nor bound to anything. */
    Unfinished unfinished(UserId person) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'UPLOADING') as uploads, coalesce(sum(size_bytes), 0) as bytes
                        from attachment where uploaded_by = :person and owner_type is null and state <> 'REFUSED'
                        """)
                .param("person", person.value())
                .query((row, number) -> new Unfinished(row.getInt("uploads"), row.getLong("bytes")))
                .single();
    }

    /**
     * Holds the content until the transaction ends, so that it is not removed while somebody is storing the same again.
     *
     * @return true when a stored file has this content
     */
    boolean holdContent(ContentAddress address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", address.key())
                .query(String.class)
                .optional();
        return jdbc.sql("select exists (select 1 from attachment where sha256 = :sha256 and state = 'STORED')")
                .param("sha256", address.sha256())
                .query(Boolean.class)
                .single();
    }

    /** Makes the quota count one upload after the other. */
    void holdQuota(String workspace) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('attachment quota ' || :workspace, 0))::text")
                .param("workspace", workspace)
                .query(String.class)
                .optional();
    }

    /**
     * Phần dở dang của một người.
     *
     * @param uploads how many uploads are on their way
     * @param bytes their announced size and that of stored files that belong to nothing yet
     */
    record Unfinished(int uploads, long bytes) {}

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                AttachmentPurpose.valueOf(row.getString("purpose")),
                row.getLong("size_bytes"),
                row.getString("claimed_sha256"),
                row.getString("sha256"),
                row.getString("media_type"),
                Attachment.State.valueOf(row.getString("state")),
                new UserId(row.getObject("uploaded_by", UUID.class)),
                row.getString("uploader_name"),
                owner(row.getString("owner_type"), row.getString("owner_id")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable AttachmentOwner owner(@Nullable String type, @Nullable String id) {
        return type == null || id == null ? null : new AttachmentOwner(type, id);
    }
}
