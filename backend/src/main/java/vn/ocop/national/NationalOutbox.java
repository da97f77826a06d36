package vn.ocop.national;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hàng chờ gửi về cơ sở dữ liệu quốc gia: what of this province is there already, and when the next records leave. */
@Service
@Transactional(readOnly = true)
public class NationalOutbox {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Acknowledged, and not changed since. */
    private static final String DELIVERED = """
            select record.id from export_dossier record
            join export_ledger sent on sent.kind = 'DOSSIER' and sent.record_id = record.id
            where record.id in (:ids) and sent.content_hash = sha256(convert_to(record.record::text, 'UTF8'))
            """;

    private final JdbcClient database;
    private final Clock clock;

    NationalOutbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When the next nightly run begins; empty while only the operator sends. */
    public Optional<Instant> nextRun() {
        return database.sql("select at from platform.export_schedule where enabled")
                .query(LocalTime.class)
                .optional()
                .map(at -> next(at, clock.instant()));
    }

    /** Those of the dossiers that the national store has as they are now. */
    public Set<UUID> delivered(Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return Set.of();
        }
        List<UUID> found =
                database.sql(DELIVERED).param("ids", dossiers).query(UUID.class).list();
        return found.stream().collect(Collectors.toUnmodifiableSet());
    }

    static Instant next(LocalTime at, Instant now) {
        ZonedDateTime here = now.atZone(VIETNAM);
        ZonedDateTime today = here.with(at);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
