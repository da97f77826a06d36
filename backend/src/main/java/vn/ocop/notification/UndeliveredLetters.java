package vn.ocop.notification;

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

/** Các thư không gửi được trong hàng đợi của không gian làm việc. */
@Repository
class UndeliveredLetters {

    private static final String SELECT = """
            select id, address, recipient_name, subject, state, attempts, created_at, finished_at, last_fault, last_error
            from mail_outbox
            """;

    private final JdbcClient jdbc;

    UndeliveredLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; {@code before} is the identity of the last one seen. */
    List<UndeliveredLetter> list(@Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + """
                        where state in ('FAILED', 'UNCERTAIN') and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(UndeliveredLetters::letter)
                .list();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from mail_outbox where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The letter, held until the transaction ends; empty when it is no longer one of these. */
    Optional<UndeliveredLetter> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = ? and state in ('FAILED', 'UNCERTAIN') for update")
                .param(id)
                .query(UndeliveredLetters::letter)
                .optional();
    }

    /** Puts it into the queue as if it had never been tried; its Message-ID stays, so that a second copy can be known. */
    void queue(UUID id, Instant now) {
        jdbc.sql("""
                        update mail_outbox set state = 'QUEUED', attempts = 0, next_attempt_at = ?, finished_at = null,
                            last_fault = null, last_error = null
                        where id = ?
                        """).params(at(now), id).update();
    }

    void drop(UUID id, Instant now) {
        jdbc.sql("update mail_outbox set state = 'DROPPED', finished_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    private static UndeliveredLetter letter(ResultSet row, int number) throws SQLException {
        return new UndeliveredLetter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                UndeliveredLetter.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                fault(row.getString("last_fault")),
                row.getString("last_error"));
    }

    private static @Nullable MailFault fault(@Nullable String name) {
        return name == null ? null : MailFault.valueOf(name);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
