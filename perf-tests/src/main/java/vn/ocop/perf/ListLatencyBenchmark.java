package vn.ocop.perf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * Latency of a list page (50 rows of the audit trail of 1,000) of the packaged backend on loopback, first with two provinces,
 * then with five hundred, requests going round all of them; and what backend and database take in memory then.
 *
 * <p>Arguments: the backend's jar, its port, and optionally how many provinces the second half has.
 */
public final class ListLatencyBenchmark {

    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 5_000;
    private static final String SUBJECT = "0195c0de-0000-7000-8000-000000000001";

    private static final String FILL = """
            set search_path to %1$s;
            insert into app_user (id, keycloak_subject, username, full_name, given_name, state)
            values ('%2$s', '%2$s', 'thanhtra', 'Nguyễn Thị Thanh', 'Thanh', 'ACTIVE');
            insert into user_role (id, user_id, role) values ('%2$s', '%2$s', 'inspector');
            insert into audit_event
                (seq, id, occurred_at, actor_login, actor_name, action, object_type, object_id, prev_hash, row_hash)
            select n, gen_random_uuid(), now() - make_interval(mins => 1000 - n), 'thanhtra', 'Nguyễn Thị Thanh',
                   'attachment-stored', 'attachment', n::text, sha256(n::text::bytea), sha256((n + 1)::text::bytea)
            from generate_series(1, 1000) n;
            """;

    private final int port;
    private final TokenIssuer issuer;
    private final HttpClient client = HttpClient.newHttpClient();

    private ListLatencyBenchmark(int port, TokenIssuer issuer) {
        this.port = port;
        this.issuer = issuer;
    }

    public static void main(String[] arguments) throws Exception {
        // The host decides the workspace, and names below localhost do not resolve everywhere.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Path jar = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int many = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
        TestDatabase database = DurableDatabase.fresh();
        List<Tenant> provinces = new ArrayList<>();
        try (TokenIssuer issuer = new TokenIssuer()) {
            grow(database, provinces, 2);
            Process backend = start(jar, port, database, issuer);
            try {
                ListLatencyBenchmark benchmark = new ListLatencyBenchmark(port, issuer);
                benchmark.awaitReady(backend);
                benchmark.measure(backend, provinces);
                grow(database, provinces, many);
                benchmark.measure(backend, provinces);
            } finally {
                backend.destroy();
                backend.waitFor(30, TimeUnit.SECONDS);
            }
        }
        System.exit(0);
    }

    private static void grow(TestDatabase database, List<Tenant> provinces, int size) {
        long start = System.nanoTime();
        while (provinces.size() < size) {
            Tenant tenant = database.createProvince("tinh" + provinces.size());
            database.execute(FILL.formatted(tenant.schema(), SUBJECT));
            provinces.add(tenant);
        }
        database.execute("analyze");
        System.out.printf("%d provinces after %.0f s%n", size, (System.nanoTime() - start) / 1e9);
    }

    private static Process start(Path jar, int port, TestDatabase database, TokenIssuer issuer) throws IOException {
        Path folder = Files.createTempDirectory("ocop-measure");
        ProcessBuilder backend = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-jar", jar.toString());
        backend.environment()
                .putAll(Map.of(
                        "OCOP_DB_URL", database.application().url(),
                        "OCOP_DB_APP_USER", database.application().user(),
                        "OCOP_DB_APP_PASSWORD", database.application().password(),
                        "OCOP_DB_POOL_SIZE", "8",
                        "OCOP_KEYCLOAK_PUBLIC_URL", TokenIssuer.PUBLIC_URL,
                        "OCOP_KEYCLOAK_INTERNAL_URL", issuer.internalUrl(),
                        "OCOP_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        "SERVER_PORT", String.valueOf(port),
                        "MANAGEMENT_SERVER_PORT", String.valueOf(port + 1),
                        "OCOP_STORAGE_DIR", folder.toString()));
        return backend.redirectErrorStream(true)
                .redirectOutput(folder.resolve("backend.log").toFile())
                .start();
    }

    private void awaitReady(Process backend) throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + (port + 1) + "/actuator/health/readiness"))
                .build();
        for (int attempt = 0; attempt < 600 && backend.isAlive(); attempt++) {
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

    private void measure(Process backend, List<Tenant> provinces) throws Exception {
        List<HttpRequest> requests = new ArrayList<>();
        for (Tenant tenant : provinces) {
            requests.add(list(tenant));
        }
        for (int i = 0; i < WARM_UP; i++) {
            get(requests.get(i % requests.size()));
        }
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            get(requests.get(i % requests.size()));
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "| %d provinces | %.2f | %.2f | %.2f | %.2f | %.2f | %d | %d |%n",
                provinces.size(),
                milliseconds.getFirst(),
                milliseconds.get(REQUESTS / 2),
                milliseconds.get(REQUESTS * 95 / 100),
                milliseconds.get(REQUESTS * 99 / 100),
                milliseconds.getLast(),
                megabytes(backend.pid(), "VmRSS:"),
                databaseMegabytes());
    }

    private HttpRequest list(Tenant tenant) throws GeneralSecurityException {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/audit/events?limit=50"))
                .header("Host", tenant.slug() + ".localhost")
                .header("Authorization", "Bearer " + issuer.token(tenant.realm(), SUBJECT))
                .build();
    }

    private void get(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"next\":")) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** Private memory of all server processes that serve the application, shared buffers left out. */
    private static long databaseMegabytes() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .map(ProcessHandle::pid)
                    .filter(ListLatencyBenchmark::servesTheApplication)
                    .mapToLong(pid -> megabytes(pid, "RssAnon:"))
                    .sum();
        }
    }

    private static boolean servesTheApplication(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"))
                    .startsWith("postgres: ocop_app");
        } catch (IOException e) {
            return false;
        }
    }

    private static long megabytes(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
