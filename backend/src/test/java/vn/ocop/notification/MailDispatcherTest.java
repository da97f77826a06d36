package vn.ocop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.UserId;

/** A letter reaches the mail server once, or not at all; never twice, whatever breaks. */
@ApplicationTest
class MailDispatcherTest {

    private static int next;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ShiftedClock clock = new ShiftedClock();
    private Tenant tenant;

    enum TestKind implements NotificationKind {
        WELCOME
    }

    @BeforeEach
    void freshWorkspace() {
        next++;
        tenant = Workspaces.database().createProvince("thu" + (char) ('a' + next));
    }

    @Test
    void aLetterArrivesWithTheProvincesNameInWordsAndHtml() throws Exception {
        try (Server server = new Server()) {
            send("Lê Thị Hòa", 1);
            assertThat(dispatcher(server.port()).call()).isEqualTo(1);

            MimeMessage letter = server.letters()[0];
            String source = GreenMailUtil.getWholeMessage(letter);
            assertThat(letter.getSubject()).isEqualTo("[OCOP " + tenant.name() + "] Chào mừng đến với OCOP");
            assertThat(letter.getFrom()[0].toString()).contains("khong-tra-loi@ocop.vn");
            assertThat(letter.getMessageID()).endsWith("@ocop.vn>");
            assertThat(source).contains("text/plain").contains("text/html");
            assertThat(states()).containsExactly("SENT");
        }
    }

    @Test
    void aServerThatIsDownGetsTheLetterWhenItIsUpAgain() throws Exception {
        int port = freePort();
        send("A", 2);
        assertThat(dispatcher(port).call()).isZero();
        assertThat(states()).containsOnly("QUEUED");
        assertThat(dispatcher(port).call()).as("waits before it tries again").isZero();

        try (Server server = new Server(port)) {
            clock.shift(Duration.ofMinutes(2));
            assertThat(dispatcher(port).call()).isEqualTo(2);
            assertThat(server.letters()).hasSize(2);
            clock.shift(Duration.ofDays(1));
            assertThat(dispatcher(port).call()).isZero();
            assertThat(states()).containsOnly("SENT");
        }
    }

    @Test
    void dispatchersAtTheSameTimeNeverSendTwice() throws Exception {
        try (Server server = new Server()) {
            send("A", 60);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<Integer>> running = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    running.add(threads.submit(() -> dispatcher(server.port()).call()));
                }
                int sent = 0;
                for (Future<Integer> each : running) {
                    sent += each.get();
                }
                assertThat(sent).isEqualTo(60);
            }
            assertThat(Arrays.stream(server.letters()).map(MailDispatcherTest::id))
                    .hasSize(60)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aCrashBetweenSendingAndMarkingNeverSendsAgain() throws Exception {
        try (Server server = new Server()) {
            send("A", 1);
            Postman crashing = (id, letter, workspace) -> {
                postman(server.port()).deliver(id, letter, workspace);
                throw new Crash();
            };
            assertThatThrownBy(() -> TenantContext.run(
                            tenant, () -> new MailDispatcher(outbox, crashing, clock, transactions).dispatch()))
                    .isInstanceOf(Crash.class);
            assertThat(states()).containsExactly("SENDING");

            for (int hours = 0; hours < 5; hours++) {
                dispatcher(server.port()).call();
                clock.shift(Duration.ofHours(1));
            }
            assertThat(server.letters()).hasSize(1);
            assertThat(states()).containsExactly("UNCERTAIN");
        }
    }

    @Test
    void theServersAnswerDecides() throws Exception {
        assertThat(afterAnswer("550 No such user")).isEqualTo("FAILED");
        assertThat(said()).isEqualTo("REFUSED 550 No such user");
        assertThat(afterAnswer("451 Try later")).isEqualTo("QUEUED");
        assertThat(said()).isEqualTo("LATER 451 Try later");
        assertThat(afterAnswer(""))
                .as("connection lost after the text was sent")
                .isEqualTo("UNCERTAIN");
        assertThat(said()).startsWith("INTERRUPTED ").doesNotContain("Exception");
    }

    @Test
    void whoWantsNoLettersGetsTheNoticeOnly() {
        UserId person = new UserId(UUID.randomUUID());
        inTransaction(() -> {
            notices.prefer(person, new Preference(false, "vi"));
            notifications.send(TestKind.WELCOME, new Recipient(person, "B", "b@example.vn"), "/app", "B");
        });
        assertThat(states()).isEmpty();
        inTransaction(() -> assertThat(notices.unread(person, 100)).isEqualTo(1));
    }

    @Test
    void waitsLongerEachTimeButNotForEver() {
        assertThat(MailDispatcher.wait(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(MailDispatcher.wait(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailDispatcher.wait(24)).isEqualTo(Duration.ofHours(4));
    }

    private String afterAnswer(String answer) throws Exception {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            send("A", 1);
            dispatcher(server.port()).call();
            List<String> states = states();
            inTransaction(() -> jdbc.sql("update mail_outbox set state = 'SENT', finished_at = now()")
                    .update());
            return states.stream()
                    .filter(state -> !state.equals("SENT"))
                    .findFirst()
                    .orElse("SENT");
        }
    }

    private void send(String name, int letters) {
        inTransaction(() -> {
            for (int i = 0; i < letters; i++) {
                notifications.send(
                        TestKind.WELCOME,
                        new Recipient(new UserId(UUID.randomUUID()), name, "nguoi" + i + "@example.vn"),
                        "/app/ho-so/1",
                        name);
            }
        });
    }

    private Callable<Integer> dispatcher(int port) {
        MailDispatcher dispatcher = new MailDispatcher(outbox, postman(port), clock, transactions);
        return () -> TenantContext.call(tenant, dispatcher::dispatch);
    }

    private static Postman postman(int port) {
        MailSettings settings =
                new MailSettings("khong-tra-loi@ocop.vn", "127.0.0.1", port, MailSettings.Security.NONE, "", "");
        return new SmtpPostman(new MailServer(settings), settings, Clock.systemUTC());
    }

    /** Why the newest letter has not arrived. */
    private String said() {
        List<String> words = new ArrayList<>();
        inTransaction(() -> words.add(jdbc.sql("""
                        select last_fault || ' ' || coalesce(last_error, '') from mail_outbox order by id desc limit 1
                        """).query(String.class).single()));
        return words.getFirst();
    }

    private List<String> states() {
        List<String> found = new ArrayList<>();
        inTransaction(() -> found.addAll(
                jdbc.sql("select state from mail_outbox").query(String.class).list()));
        return found;
    }

    private void inTransaction(Runnable work) {
        TenantContext.run(
                tenant, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class ShiftedClock extends Clock {

        private volatile Duration shift = Duration.ZERO;

        void shift(Duration more) {
            shift = shift.plus(more);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(shift).plusSeconds(1);
        }
    }

    private static final class Server implements AutoCloseable {

        private final GreenMail mail;

        Server() throws IOException {
            this(freePort());
        }

        Server(int port) {
            mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
        }

        int port() {
            return mail.getSmtp().getPort();
        }

        MimeMessage[] letters() {
            return mail.getReceivedMessages();
        }

        @Override
        public void close() {
            mail.stop();
        }
    }

    /** Takes a letter and then gives the answer it was told, or hangs up when that is empty. */
    private static final class ScriptedServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        ScriptedServer(String answer) throws IOException {
            Thread.ofVirtual().start(() -> {
                try (Socket client = socket.accept()) {
                    converse(client, answer);
                } catch (IOException e) {
                    // The client went away or the test is over.
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        private static void converse(Socket client, String answer) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 ready");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text && line.equals(".")) {
                    if (answer.isEmpty()) {
                        return;
                    }
                    text = false;
                    say(client, answer);
                } else if (line.equals("DATA")) {
                    text = true;
                    say(client, "354 go on");
                } else if (!text) {
                    say(client, "250 ok");
                }
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
