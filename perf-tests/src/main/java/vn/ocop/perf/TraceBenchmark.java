package vn.ocop.perf;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * Labels and their pages, on the packaged backend: a sheet of ten thousand labels against a bare loop that encodes and draws
 * the same codes, and the trace page under eight readers at once against its own statement in pgbench.
 *
 * <p>Arguments: the backend's jar, its port, the program pgbench.
 */
public final class TraceBenchmark {

    private static final int LABELS = 10_000;
    private static final int ROUNDS = 5;
    private static final int READERS = 8;
    private static final int WARM_UP = 5_000;
    private static final int REQUESTS = 20_000;
    private static final String SUBJECT = "0195c0de-0000-7000-8000-000000000002";
    private static final String PRODUCER = "0195c0de-0000-7000-8000-000000000003";
    private static final String PRODUCT = "0195c0de-0000-7000-8000-000000000004";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final String FILL = """
            set search_path to %1$s;
            insert into app_user (id, keycloak_subject, username, full_name, given_name, state)
            values ('%2$s', '%2$s', 'chuthe', 'Mai Thị Lụa', 'Lụa', 'ACTIVE');
            insert into user_role (id, user_id, role) values ('%2$s', '%2$s', 'owner_admin');
            insert into producer (id, name, name_key, address, source)
            values ('%3$s', 'HTX Ba Làng', 'hop tac xa ba lang', 'Thôn Ba Làng', 'REGISTRATION');
            insert into producer_member (producer_id, user_id) values ('%3$s', '%2$s');
            insert into product (id, producer_id, name, name_key, gtin, story, stars, source)
            values ('%4$s', '%3$s', 'Nước mắm Ba Làng', 'nuoc mam ba lang', '8938506000014',
                repeat('Nghề làm mắm ở vùng biển có từ lâu đời. ', 40), 4, 'PRODUCER');
            insert into recognition (id, product_id, product_name, stars, decision_no, decided_on, decided_year, issuer,
                valid_from, valid_to, state, verification_code, regime, source)
            values ('%4$s', '%4$s', 'Nước mắm Ba Làng', 4, '1507/QĐ-UBND', current_date, extract(year from current_date),
                'UBND tỉnh', current_date, current_date + 1000, 'ACTIVE', 'ABCDEFGHJKMNPQRS', 'DECISION_26_2026',
                'EVALUATION');
            """;

    private static final String LOT = """
            {"product": "%s", "details": {"code": "L2026-11-28", "madeOn": "2026-11-01", "bestBefore": "2028-11-01",
             "quantity": 10000, "unit": "chai", "steps": [
             {"kind": "RAW_MATERIAL", "happenedOn": "2025-03-01", "location": "Cảng Hải Bình", "note": null},
             {"kind": "PROCESSING", "happenedOn": "2025-03-02", "location": "Ba Làng", "note": null},
             {"kind": "PACKING", "happenedOn": "2026-11-01", "location": "Ba Làng", "note": null}]}}
            """;

    private final int port;
    private final Tenant tenant;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private TraceBenchmark(int port, Tenant tenant, String token) {
        this.port = port;
        this.tenant = tenant;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        TestDatabase database = DurableDatabase.fresh();
        Tenant tenant = database.createProvince("thanhhoa");
        database.execute(FILL.formatted(tenant.schema(), SUBJECT, PRODUCER, PRODUCT));
        try (TokenIssuer issuer = new TokenIssuer();
                PackagedBackend backend = PackagedBackend.start(Path.of(arguments[0]), port, database, issuer)) {
            TraceBenchmark benchmark = new TraceBenchmark(port, tenant, issuer.token(tenant.realm(), SUBJECT));
            List<String> codes = benchmark.sheets(backend, database);
            benchmark.pages(codes);
            benchmark.statement(database.superuser(), codes, arguments[2]);
        }
        System.exit(0);
    }

    private List<String> sheets(PackagedBackend backend, TestDatabase database) throws Exception {
        String lot = id(send("/api/lots", LOT.formatted(PRODUCT)));
        Series generated = new Series("codes of 10,000 labels made and stored", "ms");
        String batch = "";
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            batch = id(send(
                    "/api/lots/" + lot + "/label-batches",
                    "{\"size\": \"W40_H30\", \"quantity\": " + LABELS + ", \"serialised\": true}"));
            generated.add((System.nanoTime() - start) / 1e6);
        }
        List<String> codes = codes(database, batch);
        List<String> links = codes.stream()
                .map(code -> "http://thanhhoa.localhost:8080/01/08938506000014/10/L2026-11-28/21/" + code
                        + "?17=281101&11=261101")
                .toList();
        long before = backend.megabytes("VmHWM:");
        Series sheet = new Series("sheet of 10,000 labels over HTTP", "ms");
        Series bare = new Series("bare loop, same codes", "ms");
        for (int i = 0; i <= ROUNDS; i++) {
            double whole = timed(() -> print(batchAddress(lot)));
            double loop = timed(() -> BareLabels.write(links, OutputStream.nullOutputStream()));
            if (i > 0) {
                sheet.add(whole);
                bare.add(loop);
            }
        }
        System.out.println(generated);
        System.out.println(sheet);
        System.out.println(bare);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", sheet.median() / bare.median());
        System.out.printf("backend at most %d MB before, %d MB after%n", before, backend.megabytes("VmHWM:"));
        return codes;
    }

    private String batchAddress(String lot) throws Exception {
        HttpResponse<String> batches = client.send(
                request("/api/lots/" + lot + "/label-batches").build(), HttpResponse.BodyHandlers.ofString());
        return "/api/label-batches/" + id(batches.body()) + "/labels.pdf?layout=SHEET";
    }

    private void print(String address) throws Exception {
        HttpResponse<InputStream> pdf =
                client.send(request(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = pdf.body()) {
            long bytes = body.transferTo(OutputStream.nullOutputStream());
            if (pdf.statusCode() != 200 || bytes < LABELS) {
                throw new IllegalStateException("No sheet: " + pdf.statusCode());
            }
        }
    }

    private void pages(List<String> codes) throws Exception {
        read(codes, WARM_UP);
        long start = System.nanoTime();
        List<Double> milliseconds = read(codes, REQUESTS);
        System.out.println(new Latencies("trace page", milliseconds, (System.nanoTime() - start) / 1e9));
    }

    private List<Double> read(List<String> codes, int requests) throws InterruptedException {
        List<Double> milliseconds = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(READERS);
        for (int reader = 0; reader < READERS; reader++) {
            Thread.ofPlatform().start(() -> {
                int mine = next.getAndIncrement();
                while (mine < requests) {
                    milliseconds.add(page(codes.get(mine * 7 % codes.size())));
                    mine = next.getAndIncrement();
                }
                done.countDown();
            });
        }
        done.await();
        return milliseconds;
    }

    private double page(String code) {
        try {
            long start = System.nanoTime();
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                                    + "/01/08938506000014/10/L2026-11-28/21/" + code + "?17=281101&11=261101"))
                            .header("Host", tenant.slug() + ".localhost")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("Hợp lệ")) {
                throw new IllegalStateException(page.statusCode() + ": " + page.body());
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statement of a scan, as the backend sends it, with the tenant's role and path set as the backend sets them. */
    private void statement(DatabaseLogin login, List<String> codes, String pgbench) throws Exception {
        String script =
                """
                \\set n random(1, %2$d)
                begin;
                set local role %3$s; set local search_path to %1$s, ext, platform;
                select lot.id, lot.product_id, lot.code, lot.made_on, lot.best_before, lot.state, lot.recall_reason,
                    batch.state as batch_state, batch.gtin, label.code as label_code,
                    (select sum(scans) from scan_count scan where scan.code = label.code) as scans,
                    (select min(hour) from scan_count scan where scan.code = label.code) as first_scan,
                    (select coalesce(jsonb_agg(jsonb_build_object('kind', step.kind, 'happenedOn', step.happened_on,
                        'location', step.location, 'note', step.note) order by step.number), '[]')
                    from lot_step step where step.lot_id = lot.id) as steps
                from label_batch batch
                join production_lot lot on lot.id = batch.lot_id
                join (select code from measured_code where n = :n) asked on true
                left join trace_label label on label.code = asked.code
                where batch.id = coalesce((select batch_id from trace_label where code = asked.code),
                    (select id from label_batch where code = asked.code and not serialised));
                commit;
                """.formatted(tenant.schema(), codes.size(), tenant.role()).replaceAll("\n {4,}", " ");
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            String table = tenant.schema() + ".measured_code";
            statement.execute("create table " + table + " (n integer primary key, code text not null)");
            statement.execute("insert into " + table + " select number, code from " + tenant.schema()
                    + ".trace_label where batch_id = (select batch_id from " + tenant.schema()
                    + ".trace_label where code = '" + codes.getFirst() + "')");
            statement.execute("grant select on " + table + " to " + tenant.role());
            statement.execute("analyze");
        }
        System.out.println(
                new Pgbench(pgbench, login).run("same statement, pgbench", script, READERS, REQUESTS / READERS));
    }

    private List<String> codes(TestDatabase database, String batch) throws Exception {
        List<String> codes = new ArrayList<>();
        try (Connection connection = database.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code from " + tenant.schema()
                        + ".trace_label where batch_id = '" + batch + "' order by number")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private String send(String address, String body) throws Exception {
        HttpResponse<String> answer = client.send(
                request(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Host", tenant.slug() + ".localhost")
                .header("Authorization", "Bearer " + token);
    }

    private static String id(String json) {
        Matcher matcher = ID.matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("No id in " + json);
        }
        return matcher.group(1);
    }

    private static double timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
