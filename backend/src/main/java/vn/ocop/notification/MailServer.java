package vn.ocop.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Máy chủ thư. What is asked of the connection is asked strictly: where TLS is set, nothing is ever said without it, nor to
 * a server whose certificate is another one's.
 */
@Component
class MailServer {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** False where no mail is sent. */
    boolean configured() {
        return !settings.host().isBlank();
    }

    MimeMessage newMessage() {
        return new MimeMessage(session);
    }

    /**
     * An open connection, protected and signed in as the settings ask.
     *
     * @throws MessagingException when there is none of that kind to be had; no letter has been spoken of then
     */
    Transport connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), given(settings.user()), given(settings.password()));
        return transport;
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", Long.toString(CONNECT_LIMIT.toMillis()));
        properties.setProperty("mail.smtp.timeout", Long.toString(ANSWER_LIMIT.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", Long.toString(ANSWER_LIMIT.toMillis()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }
}
