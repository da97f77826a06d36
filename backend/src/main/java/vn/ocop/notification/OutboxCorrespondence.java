package vn.ocop.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Thư qua hàng đợi, a row of the caller's transaction. */
@Service
class OutboxCorrespondence implements Correspondence {

    private final MailOutbox outbox;
    private final MailLetters letters;
    private final Clock clock;

    OutboxCorrespondence(MailOutbox outbox, MailLetters letters, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NotificationKind kind, String address, String link, Locale language, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        outbox.enqueue(letters.toStranger(kind.code(), texts, address, link, language), clock.instant());
    }
}
