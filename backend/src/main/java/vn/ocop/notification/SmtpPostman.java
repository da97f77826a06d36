package vn.ocop.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.Tenant;

/** Gửi thư bằng SMTP. Only an answer of the server, or no connection at all, counts as knowing what happened. */
@Component
class SmtpPostman implements Postman {

    private static final int LONGEST_ERROR = 500;

    private final ObjectProvider<JavaMailSender> mail;
    private final MailSettings settings;

    SmtpPostman(ObjectProvider<JavaMailSender> mail, MailSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public Delivery deliver(String messageId, Letter letter, Tenant tenant) {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender == null) {
            return new Delivery(Delivery.Outcome.NOT_NOW, "Chưa cấu hình máy chủ thư (OCOP_SMTP_HOST)");
        }
        MimeMessage message;
        try {
            message = compose(sender, messageId, letter, tenant);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Delivery(Delivery.Outcome.REFUSED, describe(e));
        }
        try {
            sender.send(message);
            return new Delivery(Delivery.Outcome.ACCEPTED, "");
        } catch (MailException e) {
            return judge(e);
        }
    }

    private MimeMessage compose(JavaMailSender sender, String messageId, Letter letter, Tenant tenant)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), "OCOP " + tenant.name(), StandardCharsets.UTF_8.name()));
        helper.setTo(new InternetAddress(letter.address(), letter.recipientName(), StandardCharsets.UTF_8.name()));
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setHeader("Message-ID", messageId);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    static Delivery judge(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new Delivery(Delivery.Outcome.NOT_NOW, describe(failure));
        }
        Throwable told = failure instanceof MailSendException sending
                        && !sending.getFailedMessages().isEmpty()
                ? sending.getFailedMessages().values().iterator().next()
                : failure;
        for (Throwable at = told; at != null; at = next(at)) {
            int answer = answer(at);
            if (answer >= 500) {
                return new Delivery(Delivery.Outcome.REFUSED, describe(at));
            }
            if (answer >= 400 || neverConnected(at)) {
                return new Delivery(Delivery.Outcome.NOT_NOW, describe(at));
            }
        }
        return new Delivery(Delivery.Outcome.UNKNOWN, describe(told));
    }

    private static int answer(Throwable failure) {
        return switch (failure) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    private static boolean neverConnected(Throwable failure) {
        return failure instanceof MailConnectException
                || failure instanceof AuthenticationFailedException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    private static @Nullable Throwable next(Throwable at) {
        if (at instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return at.getCause() == at ? null : at.getCause();
    }

    private static String describe(Throwable failure) {
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
