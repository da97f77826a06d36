package vn.ocop.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hàng đợi thư. Each change of state is one statement whose condition names the state it leaves. */
@Repository
class MailOutbox {

    private final JdbcClient jdbc;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enqueue(Letter letter, Instant now) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        jdbc.sql("""
                        insert into mail_outbox (id, message_id, address, recipient_name, subject, text_body, html_body, state,
                            next_attempt_at, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)
                        """)
                .params(
                        id,
                        "<" + id + "@ocop.vn>",
                        letter.address(),
                        letter.recipientName(),
                        letter.subject(),
                        letter.text(),
                        letter.html(),
                        at(now),
                        at(now))
                .update();
    }

    /** Takes the letters that are due, at most {@code limit}, for this dispatcher alone. */
    List<ClaimedLetter> claim(Instant now, int limit) {
        return jdbc.sql("""
                        update mail_outbox set state = 'SENDING', claimed_at = :now, attempts = attempts + 1
                        where state = 'QUEUED' and id in (
                            select id from mail_outbox where state = 'QUEUED' and next_attempt_at <= :now
                            order by next_attempt_at limit :limit for update skip locked)
                        returning id, message_id, attempts, address, recipient_name, subject, text_body, html_body
                        """)
                .param("now", at(now))
                .param("limit", limit)
                .query((row, number) -> new ClaimedLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        new Letter(
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))))
                .list();
    }

    void sent(UUID id, Instant now) {
        finish(id, "SENT", Delivery.ACCEPTED, now);
    }

    void failed(UUID id, Delivery delivery, Instant now) {
        finish(id, "FAILED", delivery, now);
    }

    void uncertain(UUID id, Delivery delivery, Instant now) {
        finish(id, "UNCERTAIN", delivery, now);
    }

    void again(UUID id, Delivery delivery, Instant next) {
        jdbc.sql("""
                        update mail_outbox set state = 'QUEUED', next_attempt_at = :next, last_fault = :fault, last_error = :error
                        where id = :id and state = 'SENDING'
                        """)
                .param("next", at(next))
                .param("fault", name(delivery.fault()))
                .param("error", delivery.detail())
                .param("id", id)
                .update();
    }

    /** Letters whose dispatcher is gone: whether the mail server took them nobody knows, so they are not sent again. */
    int giveUp(Instant now, Duration after) {
        return jdbc.sql("""
                        update mail_outbox set state = 'UNCERTAIN', finished_at = :now,
                            last_fault = 'INTERRUPTED', last_error = null
                        where state = 'SENDING' and claimed_at < :limit
                        """)
                .param("now", at(now))
                .param("limit", at(now.minus(after)))
                .update();
    }

    private void finish(UUID id, String state, Delivery delivery, Instant now) {
        jdbc.sql("""
                        update mail_outbox set state = :state, finished_at = :now, last_fault = :fault, last_error = :error
                        where id = :id and state = 'SENDING'
                        """)
                .param("state", state)
                .param("now", at(now))
                .param("fault", name(delivery.fault()))
                .param("error", delivery.detail())
                .param("id", id)
                .update();
    }

    private static @Nullable String name(@Nullable MailFault fault) {
        return fault == null ? null : fault.name();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** @param attempts this one included */
    record ClaimedLetter(UUID id, String messageId, int attempts, Letter letter) {}
}
