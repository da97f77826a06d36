package vn.ocop.national;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lần gửi kế tiếp: when what a province decides today reaches the national office, for the screens of the provinces. */
@Component
public class NextDelivery {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient database;
    private final Clock clock;

    NextDelivery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next nightly run; empty while the operator has stopped them. */
    @Transactional(readOnly = true)
    public Optional<Instant> at() {
        return database.sql("select at from platform.export_schedule where enabled")
                .query(LocalTime.class)
                .optional()
                .map(this::following);
    }

    private Instant following(LocalTime at) {
        ZonedDateTime now = clock.instant().atZone(VIETNAM);
        ZonedDateTime today = now.with(at);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
