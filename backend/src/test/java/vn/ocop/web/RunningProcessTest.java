package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.OcopApplication;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.testing.Workspaces;

/** The application as a process of its own, as whoever runs it sees it: health, metrics and the log. */
class RunningProcessTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @TempDir
    private static Path directory;

    private static Path log;
    private static Process process;
    private static int port;
    private static int management;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        port = freePort();
        management = freePort();
        log = directory.resolve("backend.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        productClassPath(),
                        OcopApplication.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        DatabaseLogin login = Workspaces.database().application();
        builder.environment()
                .putAll(Map.of(
                        "OCOP_DB_URL", login.url(),
                        "OCOP_DB_APP_USER", login.user(),
                        "OCOP_DB_APP_PASSWORD", login.password(),
                        "OCOP_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        "OCOP_STORAGE_DIR", directory.resolve("storage").toString(),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", String.valueOf(port),
                        "MANAGEMENT_SERVER_PORT", String.valueOf(management)));
        process = builder.start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(() -> "started:\n" + read(log))
                    .isTrue();
            process.waitFor(Duration.ofMillis(200));
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Test
    void healthIsToldOnTheManagementPort() throws IOException {
        JsonNode health = JsonMapper.shared().readTree(body(get(management, "/actuator/health")));

        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/db/status").asString()).isEqualTo("UP");
        assertThat(get(management, "/actuator/health/liveness")).startsWith("HTTP/1.1 200");
        assertThat(get(management, "/actuator/health/readiness")).startsWith("HTTP/1.1 200");
    }

    @Test
    void metricsAreReadableByPrometheusAndCountRequests() throws IOException {
        assertThat(get(port, "/api/workspace")).startsWith("HTTP/1.1 200");

        String metrics = get(management, "/actuator/prometheus");

        assertThat(metrics)
                .startsWith("HTTP/1.1 200")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/api/workspace\"")
                .contains("hikaricp_connections_active{")
                .contains("jvm_memory_used_bytes{");
    }

    @Test
    void nothingOfThatIsOnThePublicPort() throws IOException {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
            // People who ask for a page that does not exist get the portal, which says so.
            assertThat(get(port, path)).as(path).doesNotContain("_links", "\"status\"", "jvm_memory");
        }
        assertThat(get(management, "/actuator/env")).startsWith("HTTP/1.1 404");
        assertThat(get(management, "/api/workspace"))
                .as("the other way round")
                .doesNotStartWith("HTTP/1.1 200")
                .doesNotContain("Thanh Hóa");
    }

    @Test
    void everyLineOfTheLogIsJsonAndSaysWhereARequestBelongs() throws IOException {
        assertThat(get(port, "/dang-nhap/hoan-tat?code=x&state=y", "traceparent: 00-" + TRACE + "-b7ad6b7169203331-01"))
                .startsWith("HTTP/1.1 4");

        List<JsonNode> lines = new ArrayList<>();
        read(log)
                .lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .forEach(line -> lines.add(JsonMapper.shared().readTree(line)));

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("message").isString()).isTrue())
                .allSatisfy(line -> assertThat(line.path("level").isString()).isTrue());
        assertThat(lines)
                .filteredOn(line -> line.path("traceId").asString("").equals(TRACE))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("tenant").asString()).isEqualTo("thanhhoa"));
    }

    /** Without the tests, whose logging is another. */
    private static String productClassPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean ready() {
        try {
            return get(management, "/actuator/health/readiness").startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    /** By hand, since the clients of the JDK let nobody write the Host header. */
    private static String get(int port, String path, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: thanhhoa.localhost\r\nConnection: close\r\n" + more
                                    + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String answer) {
        String content = answer.substring(answer.indexOf("\r\n\r\n"));
        return content.substring(content.indexOf('{'), content.lastIndexOf('}') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
