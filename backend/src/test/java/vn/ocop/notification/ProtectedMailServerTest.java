package vn.ocop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import vn.ocop.notification.MailSettings.Security;
import vn.ocop.testing.Workspaces;

/** Letters through a server that insists on TLS and a password, as those of the provinces do. */
class ProtectedMailServerTest {

    private static final char[] KEY_PASSWORD = "chi-cho-lan-thu-nay".toCharArray();
    private static final String PASSWORD = "mật-khẩu";
    private static final Letter LETTER = new Letter("a@example.vn", "Lê Thị Hòa", "Thư mật", "chữ", "<p>chữ</p>");

    private static SSLContext serverSide;
    private static SSLSocketFactory trusting;

    private final List<Arrival> arrived = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("mail.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail.example.vn",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(KEY_PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            keys.load(content, KEY_PASSWORD);
        }
        serverSide = serving(keys);
        trusting = trusting(keys);
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"STARTTLS", "TLS"})
    void aLetterLeavesProtectedAndSignedIn(Security security) throws IOException {
        SMTPServer server = start(security);
        try {
            Delivery delivery = deliver(server, security, PASSWORD, trusting);

            assertThat(delivery).isEqualTo(Delivery.ACCEPTED);
            assertThat(arrived).singleElement().satisfies(letter -> {
                assertThat(letter.user()).isEqualTo("ocop");
                assertThat(letter.recipient()).isEqualTo("a@example.vn");
                assertThat(letter.source()).contains("Message-ID: <1@ocop.vn>");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeOne() throws IOException {
        SMTPServer server = start(Security.STARTTLS);
        try {
            Delivery delivery = deliver(server, Security.STARTTLS, "sai", trusting);

            assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
            assertThat(delivery.fault()).isEqualTo(MailFault.SIGN_IN_REFUSED);
            assertThat(arrived).isEmpty();
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"STARTTLS", "TLS"})
    void aCertificateThatNobodyVouchesForGetsNothing(Security security) throws IOException {
        SMTPServer server = start(security);
        try {
            Delivery delivery = deliver(server, security, PASSWORD, null);

            assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
            assertThat(delivery.fault()).isEqualTo(MailFault.UNPROTECTED);
            assertThat(arrived).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static Delivery deliver(
            SMTPServer server, Security security, String password, @Nullable SSLSocketFactory trusted) {
        MailSettings settings =
                new MailSettings("ocop@example.vn", "127.0.0.1", server.getPortAllocated(), security, "ocop", password);
        MailServer.Patience patience = new MailServer.Patience(Duration.ofSeconds(10), Duration.ofSeconds(10));
        return new SmtpPostman(new MailServer(settings, patience, trusted), settings, Clock.systemUTC())
                .deliver("<1@ocop.vn>", LETTER, Workspaces.THANH_HOA);
    }

    private SMTPServer start(Security security) throws IOException {
        SMTPServer.Builder builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals("ocop") || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandler((context, from, to, data) -> arrived.add(new Arrival(
                        context.getAuthenticationHandler()
                                .orElseThrow()
                                .getIdentity()
                                .toString(),
                        to,
                        new String(data, StandardCharsets.UTF_8))));
        SMTPServer server = security == Security.TLS
                ? builder.serverSocketFactory(serverSide).build()
                : builder.enableTLS()
                        .requireTLS()
                        .startTlsSocketFactory(serverSide)
                        .build();
        server.start();
        return server;
    }

    private static SSLContext serving(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, KEY_PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLSocketFactory trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private record Arrival(String user, String recipient, String source) {}
}
