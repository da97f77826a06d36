package vn.ocop.perf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ocop.tenancy.testing.TestDatabase;

/** The packaged backend as a process of its own, with limits that no benchmark reaches. */
final class PackagedBackend implements AutoCloseable {

    private final Process process;
    private final int port;

    private PackagedBackend(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PackagedBackend start(Path jar, int port, TestDatabase database, TokenIssuer issuer) throws Exception {
        // The host decides the workspace, and names below localhost do not resolve everywhere.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Path folder = Files.createTempDirectory("ocop-measure");
        ProcessBuilder backend = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-jar", jar.toString());
        Map<String, String> environment = new HashMap<>(Map.of(
                "OCOP_DB_URL", database.application().url(),
                "OCOP_DB_APP_USER", database.application().user(),
                "OCOP_DB_APP_PASSWORD", database.application().password(),
                "OCOP_DB_POOL_SIZE", "8",
                "OCOP_KEYCLOAK_PUBLIC_URL", TokenIssuer.PUBLIC_URL,
                "OCOP_KEYCLOAK_INTERNAL_URL", issuer.internalUrl(),
                "OCOP_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "OCOP_LIMIT_READING", "1000000000",
                "OCOP_STORAGE_DIR", folder.toString()));
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(port + 1));
        backend.environment().putAll(environment);
        PackagedBackend started = new PackagedBackend(
                backend.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("backend.log").toFile())
                        .start(),
                port);
        started.awaitReady();
        return started;
    }

    /** What the process has in memory. */
    long megabytes(String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    private void awaitReady() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + (port + 1) + "/actuator/health/readiness"))
                .build();
        for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the backend did not become ready");
    }
}
