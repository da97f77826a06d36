package vn.ocop.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.access.UserId;

/** Bảng thông báo: each person reads and marks only his own. */
@Repository
class Notices {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Notices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Notice notice, UserId recipient) {
        jdbc.sql("""
                        insert into notification (id, recipient, kind, arguments, link, created_at)
                        values (:id, :recipient, :kind, cast(:arguments as jsonb), :link, :createdAt)
                        """)
                .param("id", notice.id())
                .param("recipient", recipient.value())
                .param("kind", notice.kind())
                .param("arguments", json.writeValueAsString(notice.arguments()))
                .param("link", notice.link())
                .param("createdAt", OffsetDateTime.ofInstant(notice.createdAt(), ZoneOffset.UTC))
                .update();
    }

    /** True when the person has got a notice of that kind with just these arguments, read or not. */
    boolean told(UserId recipient, String kind, List<String> arguments) {
        return jdbc.sql("""
                        select exists (select 1 from notification
                                       where recipient = ? and kind = ? and arguments = cast(? as jsonb))
                        """)
                .params(recipient.value(), kind, json.writeValueAsString(arguments))
                .query(Boolean.class)
                .single();
    }

    /** Newest first; {@code before} is the identity of the last one seen, which grows with time. */
    List<Notice> list(UserId recipient, @Nullable UUID before, boolean onlyUnread, int limit) {
        return jdbc.sql("""
                        select id, kind, arguments, link, created_at, read_at from notification
                        where recipient = :recipient
                          and (cast(:before as uuid) is null or id < :before)
                          and (not :onlyUnread or read_at is null)
                        order by id desc limit :limit
                        """)
                .param("recipient", recipient.value())
                .param("before", before)
                .param("onlyUnread", onlyUnread)
                .param("limit", limit)
                .query(this::notice)
                .list();
    }

    /** Counts no further than a badge shows. */
    int unread(UserId recipient, int most) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from notification where recipient = ? and read_at is null limit ?) unread
                        """)
                .params(recipient.value(), most)
                .query(Integer.class)
                .single();
    }

    /** @return false when the person has no such notice */
    boolean markRead(UserId recipient, UUID id, Instant now) {
        return jdbc.sql("update notification set read_at = coalesce(read_at, ?) where id = ? and recipient = ?")
                        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), id, recipient.value())
                        .update()
                > 0;
    }

    void markAllRead(UserId recipient, Instant now) {
        jdbc.sql("update notification set read_at = ? where recipient = ? and read_at is null")
                .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), recipient.value())
                .update();
    }

    Preference preference(UserId person) {
        return jdbc.sql("select by_mail, language from notification_preference where user_id = ?")
                .param(person.value())
                .query((row, number) -> new Preference(row.getBoolean(1), row.getString(2)))
                .optional()
                .orElse(Preference.USUAL);
    }

    void prefer(UserId person, Preference preference) {
        jdbc.sql("""
                        insert into notification_preference (user_id, by_mail, language) values (?, ?, ?)
                        on conflict (user_id) do update
                            set by_mail = excluded.by_mail, language = excluded.language, updated_at = now()
                        """)
                .params(person.value(), preference.byMail(), preference.language())
                .update();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("arguments"), TEXTS),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
