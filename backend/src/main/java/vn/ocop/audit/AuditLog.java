package vn.ocop.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Đọc nhật ký: lists from the newest row down, single rows, and what there is to filter by. */
@Service
@Transactional(readOnly = true)
class AuditLog {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    // A day range becomes a range of seq first, because seq is what the list is ordered by. The parameters are known
    // when
    // PostgreSQL plans the statement, so conditions that are not asked for cost nothing.
    private static final String LIST = """
            select seq, id, occurred_at, actor_id, actor_login, actor_name, action, object_type, object_id, object_label,
                   before_state::text, after_state::text, note, ip, trace_id
            from audit_event
            where seq < :before
              and (cast(:from as timestamptz) is null or seq >= (
                    select e.seq from audit_event e where e.occurred_at >= :from order by e.occurred_at, e.seq limit 1))
              and (cast(:until as timestamptz) is null or seq <= (
                    select e.seq from audit_event e where e.occurred_at < :until
                    order by e.occurred_at desc, e.seq desc limit 1))
              and (cast(:actor as uuid) is null or actor_id = :actor)
              and (cast(:action as text) is null or action = :action)
              and (cast(:objectType as text) is null or object_type = :objectType)
              and (cast(:objectId as text) is null or object_id = :objectId)
              and (cast(:words as text) is null
                   or ext.vn_fold(actor_name || ' ' || actor_login || ' ' || coalesce(object_label, '') || ' '
                                  || coalesce(note, '')) like ext.vn_fold(:words))
            order by seq desc
            limit :limit
            """;

    private static final String FIND = "select " + AuditEvents.COLUMNS + " from audit_event where id = ?";

    // Jumps from one value to the next along the index instead of reading every row for a list of a few dozen values.
    private static final String ACTIONS = """
            with recursive found (action) as (
                (select action from audit_event order by action limit 1)
                union all
                select (select e.action from audit_event e where e.action > found.action order by e.action limit 1)
                from found where found.action is not null)
            select action from found where action is not null
            """;

    private static final String OBJECT_TYPES = """
            with recursive found (object_type) as (
                (select object_type from audit_event order by object_type limit 1)
                union all
                select (select e.object_type from audit_event e where e.object_type > found.object_type
                        order by e.object_type limit 1)
                from found where found.object_type is not null)
            select object_type from found where object_type is not null
            """;

    private static final String ACTORS = """
            with recursive found (actor_id) as (
                (select actor_id from audit_event where actor_id is not null order by actor_id limit 1)
                union all
                select (select e.actor_id from audit_event e where e.actor_id > found.actor_id order by e.actor_id limit 1)
                from found where found.actor_id is not null)
            select last.actor_id, last.actor_login, last.actor_name
            from found cross join lateral (
                select e.actor_id, e.actor_login, e.actor_name from audit_event e
                where e.actor_id = found.actor_id order by e.seq desc limit 1) last
            order by last.actor_name, last.actor_login
            limit 1000
            """;

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows before {@code before}, newest first. */
    List<AuditEvent> list(AuditFilter filter, long before, int limit) {
        return jdbc.sql(LIST)
                .param("before", before)
                .param("from", startOf(filter.from(), 0))
                .param("until", startOf(filter.to(), 1))
                .param("actor", filter.actor())
                .param("action", blankToNull(filter.action()))
                .param("objectType", blankToNull(filter.objectType()))
                .param("objectId", blankToNull(filter.objectId()))
                .param("words", pattern(filter.q()))
                .param("limit", limit)
                .query((row, number) -> AuditEvents.event(row))
                .list();
    }

    Optional<ChainedRow> find(UUID id) {
        return jdbc.sql(FIND).param(id).query(AuditEvents::chained).optional();
    }

    List<String> actions() {
        return jdbc.sql(ACTIONS).query(String.class).list();
    }

    List<String> objectTypes() {
        return jdbc.sql(OBJECT_TYPES).query(String.class).list();
    }

    List<AuditActor> actors() {
        return jdbc.sql(ACTORS)
                .query((row, number) ->
                        new AuditActor(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(VIETNAM).toOffsetDateTime();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The words as a LIKE pattern in which the reader's own wildcards are ordinary characters. */
    private static @Nullable String pattern(@Nullable String words) {
        String text = blankToNull(words);
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
