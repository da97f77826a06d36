package vn.ocop.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.tenancy.TenantContext;

/** Bảng nhật ký của không gian làm việc: rows are appended to the end of the chain and never changed. */
@Repository
class AuditEvents {

    static final String COLUMNS = """
            seq, id, occurred_at, actor_id, actor_login, actor_name, action, object_type, object_id, object_label,
            before_state::text, after_state::text, note, ip, trace_id, prev_hash, row_hash
            """;

    private static final String AFTER = "select " + COLUMNS + " from audit_event where seq > ? order by seq limit ?";

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('ocop audit ' || current_schema(), 0))";

    private static final String HEAD = "select seq, row_hash, occurred_at from audit_event order by seq desc limit 1";

    private static final String INSERT = """
            insert into audit_event (seq, id, occurred_at, actor_id, actor_login, actor_name, action, object_type, object_id,
                object_label, before_state, after_state, note, ip, trace_id, prev_hash, row_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AuditEvents(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Appends to the chain. Writers of one workspace take turns by an advisory lock that ends with the transaction; the
     * head is read under the lock, in a statement of its own, so that it is the last committed one. Time comes from the
     * database and never runs backwards along the chain.
     */
    void append(List<PreparedEvent> prepared) {
        jdbc.sql(LOCK).query((row, number) -> Boolean.TRUE).single();
        Instant now = jdbc.sql("select clock_timestamp()")
                .query((row, number) -> instant(row, 1))
                .single();
        Optional<ChainHead> head = head();
        Instant moment = head.map(ChainHead::occurredAt).filter(now::isBefore).orElse(now);
        long seq = head.map(ChainHead::seq).orElse(0L);
        ChainHash hash = head.map(ChainHead::hash).orElseGet(() -> ChainHash.genesis(TenantContext.current()));
        List<Object[]> rows = new ArrayList<>(prepared.size());
        for (PreparedEvent event : prepared) {
            seq++;
            AuditEvent placed = event.at(seq, moment);
            ChainHash own = hash.next(placed);
            rows.add(values(placed, hash, own));
            hash = own;
        }
        template.batchUpdate(INSERT, rows);
    }

    /** The last row; empty while the chain is. */
    Optional<ChainHead> head() {
        return jdbc.sql(HEAD)
                .query((row, number) -> new ChainHead(row.getLong(1), ChainHash.of(row.getBytes(2)), instant(row, 3)))
                .optional();
    }

    /** The rows after {@code seq}, at most {@code limit}, in order. */
    List<ChainedRow> after(long seq, int limit) {
        return jdbc.sql(AFTER).params(seq, limit).query(AuditEvents::chained).list();
    }

    Optional<ChainHash> hashOf(long seq) {
        return jdbc.sql("select row_hash from audit_event where seq = ?")
                .param(seq)
                .query((row, number) -> ChainHash.of(row.getBytes(1)))
                .optional();
    }

    /** True when some row says that it follows the one with this hash. */
    boolean hasSuccessorOf(ChainHash hash) {
        return jdbc.sql("select exists (select 1 from audit_event where prev_hash = ?)")
                .param(hash.bytes())
                .query(Boolean.class)
                .single();
    }

    private static Object[] values(AuditEvent event, ChainHash previous, ChainHash own) {
        return new Object[] {
            event.seq(),
            event.id(),
            OffsetDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC),
            event.actor().id(),
            event.actor().login(),
            event.actor().name(),
            event.action(),
            event.objectType(),
            event.objectId(),
            event.objectLabel(),
            event.before(),
            event.after(),
            event.note(),
            event.ip(),
            event.traceId(),
            previous.bytes(),
            own.bytes()
        };
    }

    static ChainedRow chained(ResultSet row, int number) throws SQLException {
        return new ChainedRow(
                event(row), ChainHash.of(row.getBytes("prev_hash")), ChainHash.of(row.getBytes("row_hash")));
    }

    static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                instant(row, 3),
                new AuditActor(
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_login"),
                        row.getString("actor_name")),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("object_label"),
                row.getString("before_state"),
                row.getString("after_state"),
                row.getString("note"),
                row.getString("ip"),
                row.getString("trace_id"));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment.toInstant();
    }
}
