package vn.ocop.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * A real Keycloak for tests about Keycloak: the distribution that the local run prepares, on a database of its own beside the
 * test database. Started once for the test JVM and stopped with it.
 */
public final class LocalKeycloak {

    public static final String ADMIN_CLIENT = "ocop-provisioning";
    public static final String ADMIN_SECRET = "only-for-this-test-run";

    private static final Path FOLDER = Path.of("../deploy/keycloak");
    /** Its first start makes a hundred tables, on a machine that may be busy with other tests. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final String DATABASE = "keycloak";

    private final String url;

    private LocalKeycloak(String url) {
        this.url = url;
    }

    public static LocalKeycloak shared() {
        return Shared.KEYCLOAK;
    }

    /** Address with the relative path, as the product's settings have it. */
    public String url() {
        return url;
    }

    private static LocalKeycloak start() {
        try {
            Path home = prepared();
            int port = freePort();
            int management = freePort();
            String url = "http://127.0.0.1:" + port + "/auth";
            Process process = process(home, port, management, url);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            await(process, URI.create("http://127.0.0.1:" + management + "/auth/health/ready"));
            return new LocalKeycloak(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Prepared before by the local run or by verify; otherwise by their own script, which takes half a minute. */
    private static Path prepared() throws IOException, InterruptedException {
        Matcher version = Pattern.compile("<keycloak.version>(.*?)</keycloak.version>")
                .matcher(Files.readString(FOLDER.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("No version of Keycloak in " + FOLDER);
        }
        Path home = FOLDER.resolve("target/keycloak-" + version.group(1))
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(home.resolve(".built"))) {
            ProcessBuilder script = new ProcessBuilder(
                            "bash", "-c", "source ../deploy/local/lib/local.sh && LOG_DIR=target && install_keycloak")
                    .inheritIO();
            script.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (script.start().waitFor() != 0) {
                throw new IllegalStateException("Keycloak could not be prepared, see target/keycloak-install.log");
            }
        }
        return home;
    }

    private static Process process(Path home, int port, int management, String url) throws IOException {
        Workspaces.database().execute("create database " + DATABASE);
        DatabaseLogin login = Workspaces.database().superuser();
        String database = login.url().substring(0, login.url().lastIndexOf('/') + 1) + DATABASE;
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + management,
                        "--hostname=" + url,
                        "--cache=local",
                        "--db-url=" + database,
                        "--db-username=" + login.user()))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/keycloak-test.log"));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx384m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "KC_DB_PASSWORD",
                        login.password(),
                        "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                        ADMIN_CLIENT,
                        "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                        ADMIN_SECRET));
        return builder.start();
    }

    private static void await(Process process, URI health) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    HttpRequest request = HttpRequest.newBuilder(health).build();
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // Not listening yet.
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        }
        stop(process);
        throw new IllegalStateException(
                "Keycloak did not start: " + Files.readString(Path.of("target/keycloak-test.log")));
    }

    /** kc.sh starts Java as a child of its own. */
    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class Shared {
        static final LocalKeycloak KEYCLOAK = start();
    }
}
