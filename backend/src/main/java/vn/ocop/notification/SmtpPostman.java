package vn.ocop.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.Tenant;

/**
 * Gửi thư bằng SMTP. Without a connection the letter has certainly not left; with one, only an answer of the server counts as
 * knowing what happened.
 */
@Component
class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);

    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;

    SmtpPostman(MailServer server, MailSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(String messageId, Letter letter, Tenant tenant) {
        if (!server.configured()) {
            return Delivery.notNow(MailFault.NOT_CONFIGURED, null);
        }
        MimeMessage message;
        try {
            message = compose(messageId, letter, tenant);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Delivery.refused(MailFault.BAD_ADDRESS, e.getMessage());
        }
        Transport connection;
        try {
            connection = server.connect();
        } catch (MessagingException e) {
            return Delivery.notNow(MailFault.ofConnection(e), e.getMessage());
        }
        return hand(message, connection);
    }

    private static Delivery hand(MimeMessage message, Transport connection) {
        try {
            connection.sendMessage(message, message.getAllRecipients());
            return Delivery.ACCEPTED;
        } catch (MessagingException e) {
            return judge(e);
        } finally {
            close(connection);
        }
    }

    private MimeMessage compose(String messageId, Letter letter, Tenant tenant)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.newMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), "OCOP " + tenant.name(), StandardCharsets.UTF_8.name()));
        InternetAddress recipient = new InternetAddress(letter.address(), true);
        recipient.setPersonal(oneLine(letter.recipientName()), StandardCharsets.UTF_8.name());
        helper.setTo(recipient);
        helper.setSubject(oneLine(letter.subject()));
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        // Saving makes up an identity; ours stays the same over all attempts.
        message.setHeader("Message-ID", messageId);
        return message;
    }

    /** Names that people choose are in it: a line break would let them write headers of their own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Delivery judge(MessagingException failure) {
        for (Throwable at = failure; at != null; at = MailFault.next(at)) {
            int answer = answer(at);
            if (answer >= 500) {
                return Delivery.refused(MailFault.ofAnswer(answer, at), at.getMessage());
            }
            if (answer >= 400) {
                return Delivery.notNow(MailFault.ofAnswer(answer, at), at.getMessage());
            }
        }
        return Delivery.unknown(failure.getMessage());
    }

    private static int answer(Throwable failure) {
        return switch (failure) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    /** What became of the letter is known by now; how the server takes the farewell changes nothing. */
    private static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say good-bye", e);
        }
    }
}
