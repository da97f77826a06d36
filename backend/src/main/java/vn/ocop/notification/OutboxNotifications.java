package vn.ocop.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Thông báo qua hàng đợi: both the notice and the letter are rows of the caller's transaction. */
@Service
class OutboxNotifications implements Notifications {

    private final Notices notices;
    private final MailOutbox outbox;
    private final MailLetters letters;
    private final Clock clock;

    OutboxNotifications(Notices notices, MailOutbox outbox, MailLetters letters, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendOnce(NotificationKind kind, Recipient recipient, @Nullable String link, Object... arguments) {
        if (!notices.told(recipient.id(), kind.code(), texts(arguments))) {
            send(kind, recipient, link, arguments);
        }
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(NotificationKind kind, Recipient recipient, @Nullable String link, Object... arguments) {
        Instant now = clock.instant();
        List<String> texts = texts(arguments);
        notices.add(
                new Notice(UuidVersion7Strategy.INSTANCE.generateUuid(null), kind.code(), texts, link, now, null),
                recipient.id());
        String address = recipient.email();
        if (kind.byMail() && address != null && !address.isBlank()) {
            Preference preference = notices.preference(recipient.id());
            if (preference.byMail()) {
                Locale language = Locale.forLanguageTag(preference.language());
                outbox.enqueue(letters.letter(kind.code(), texts, recipient.fullName(), address, link, language), now);
            }
        }
    }
}
