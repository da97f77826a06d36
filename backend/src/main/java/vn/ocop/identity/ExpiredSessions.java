package vn.ocop.identity;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Dọn phiên làm việc đã hết hạn; the batch process calls it for one workspace after the other. */
public class ExpiredSessions {

    private final JdbcClient database;
    private final Clock clock;

    public ExpiredSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Deletes the sessions of the bound workspace that have ended.
     *
     * @return how many there were
     */
    @Transactional
    public int delete() {
        return database.sql("delete from web_session where expiry_time < ?")
                .param(clock.millis())
                .update();
    }
}
