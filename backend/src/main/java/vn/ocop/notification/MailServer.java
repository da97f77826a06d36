package vn.ocop.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Máy chủ thư. What is asked of the connection is asked strictly: where TLS is set, nothing is ever said without it, nor to
 * a server whose certificate is another one's.
 */
@Component
class MailServer {

    private static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30));

    private final MailSettings settings;
    private final Session session;

    @Autowired
    MailServer(MailSettings settings) {
        this(settings, USUAL, null);
    }

    /** @param trusted makes protected connections; null for the JVM's own trust */
    MailServer(MailSettings settings, Patience patience, @Nullable SSLSocketFactory trusted) {
        this.settings = settings;
        Properties properties = properties(settings, patience);
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
        }
        this.session = Session.getInstance(properties);
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

    private static Properties properties(MailSettings settings, Patience patience) {
        Properties properties = new Properties();
        properties.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(patience.connecting().toMillis()));
        properties.setProperty(
                "mail.smtp.timeout", Long.toString(patience.answering().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", Long.toString(patience.answering().toMillis()));
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

    /** Thời gian chờ máy chủ thư. */
    record Patience(Duration connecting, Duration answering) {}
}
