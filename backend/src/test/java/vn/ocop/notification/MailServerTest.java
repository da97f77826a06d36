package vn.ocop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.notification.MailSettings.Security;
import vn.ocop.testing.Workspaces;

/** What is asked of the connection is asked strictly; a letter that did not leave for it waits, and it is known why. */
class MailServerTest {

    private static final Letter LETTER = new Letter("a@example.vn", "A", "Thư", "chữ", "<p>chữ</p>");

    private static final MailServer.Patience IMPATIENT =
            new MailServer.Patience(Duration.ofSeconds(5), Duration.ofSeconds(2));

    static Stream<Arguments> mismatches() {
        return Stream.of(
                arguments(ServerSetup.PROTOCOL_SMTP, Security.STARTTLS, MailFault.UNPROTECTED),
                arguments(ServerSetup.PROTOCOL_SMTP, Security.TLS, MailFault.UNPROTECTED),
                // It waits for a handshake and greets nobody.
                arguments(ServerSetup.PROTOCOL_SMTPS, Security.NONE, MailFault.UNREACHABLE),
                // Its certificate is signed by nobody.
                arguments(ServerSetup.PROTOCOL_SMTPS, Security.TLS, MailFault.UNPROTECTED));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void withoutTheProtectionThatWasAskedForNothingIsSaid(String protocol, Security security, MailFault fault) {
        GreenMail server = start(protocol);
        try {
            Delivery delivery = deliver(settings(server, protocol, security, "", ""));

            assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
            assertThat(delivery.fault()).isEqualTo(fault);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void theServerIsToldWhoSends() {
        GreenMail server = start(ServerSetup.PROTOCOL_SMTP);
        server.setUser("ocop", "ocop", "bi-mat");
        try {
            assertThat(deliver(settings(server, ServerSetup.PROTOCOL_SMTP, Security.NONE, "ocop", "sai"))
                            .fault())
                    .isEqualTo(MailFault.SIGN_IN_REFUSED);
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(deliver(settings(server, ServerSetup.PROTOCOL_SMTP, Security.NONE, "ocop", "bi-mat"))
                            .outcome())
                    .isEqualTo(Delivery.Outcome.ACCEPTED);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void namesThatPeopleChooseWriteNoHeaders() throws Exception {
        GreenMail server = start(ServerSetup.PROTOCOL_SMTP);
        try {
            MailSettings settings = settings(server, ServerSetup.PROTOCOL_SMTP, Security.NONE, "", "");
            Letter letter = new Letter(
                    "a@example.vn",
                    "A\r\nCc: c@evil.example",
                    "Tin\r\nBcc: b@evil.example\r\n\r\nX",
                    "chữ",
                    "<p>chữ</p>");

            assertThat(deliver(settings, letter).outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(arrived.getHeader("Cc")).isNull();
            assertThat(arrived.getSubject()).isEqualTo("Tin Bcc: b@evil.example X");
        } finally {
            server.stop();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        GreenMail server = start(ServerSetup.PROTOCOL_SMTP);
        try {
            MailSettings settings = settings(server, ServerSetup.PROTOCOL_SMTP, Security.NONE, "", "");
            Letter letter = new Letter("a@example.vn\r\nRCPT TO:<b@evil.example>", "A", "Thư", "chữ", "<p>chữ</p>");

            assertThat(deliver(settings, letter).fault()).isEqualTo(MailFault.BAD_ADDRESS);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void withoutAServerLettersWait() {
        MailSettings none = new MailSettings("ocop@example.vn", "", 25, Security.NONE, "", "");

        assertThat(deliver(none).outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
        assertThat(deliver(none).fault()).isEqualTo(MailFault.NOT_CONFIGURED);
    }

    @Test
    void thePasswordIsNotForLogs() {
        assertThat(new MailSettings("ocop@example.vn", "mail.example.vn", 587, Security.STARTTLS, "ocop", "bi-mat"))
                .asString()
                .doesNotContain("bi-mat");
    }

    private static Delivery deliver(MailSettings settings) {
        return deliver(settings, LETTER);
    }

    private static Delivery deliver(MailSettings settings, Letter letter) {
        return new SmtpPostman(new MailServer(settings, IMPATIENT, null), settings, Clock.systemUTC())
                .deliver("<1@ocop.vn>", letter, Workspaces.THANH_HOA);
    }

    private static MailSettings settings(
            GreenMail server, String protocol, Security security, String user, String password) {
        int port = protocol.equals(ServerSetup.PROTOCOL_SMTPS)
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        return new MailSettings("ocop@example.vn", "127.0.0.1", port, security, user, password);
    }

    private static GreenMail start(String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }
}
