package vn.ocop.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Câu lệnh SQL đã gửi qua JdbcClient: records them while open, so that a test can count what a page costs. */
public final class SqlStatements implements AutoCloseable {

    private static final String PREFIX = "Executing prepared SQL statement [";

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
    private final @Nullable Level usual = logger.getLevel();
    private final boolean usuallyAdditive = logger.isAdditive();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private SqlStatements() {
        events.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(events);
    }

    public static SqlStatements recorded() {
        return new SqlStatements();
    }

    public List<String> texts() {
        return events.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(PREFIX))
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(events);
        logger.setLevel(usual);
        logger.setAdditive(usuallyAdditive);
    }
}
