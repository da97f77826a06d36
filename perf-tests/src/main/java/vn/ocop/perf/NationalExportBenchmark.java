package vn.ocop.perf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/**
 * Export of a whole province by the packaged batch process, against a bare COPY of the same views, turn and turn about; then
 * the same with ten times as many records, to see that memory does not grow with them.
 *
 * <p>Arguments: the jar of the batch process.
 */
public final class NationalExportBenchmark {

    private static final int ROUNDS = 5;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final List<String> VIEWS =
            List.of("export_producer", "export_product", "export_recognition", "export_dossier");
    private static final Pattern WRITTEN =
            Pattern.compile("Package \\d+ of (\\w+) written in (\\d+) ms, loaded in (\\d+) ms");
    private static final Pattern AFTER_COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

    /** One dossier with ten ticks for each product: 10,000 products are 100,000 scores. */
    private static final String FILL = """
            set search_path to %1$s, ext;
            insert into app_user (id, username, email, full_name, given_name, state)
            values ('0195c0de-0000-7000-8000-000000000001', 'chuthe', 'c@example.vn', 'Chủ Thể', 'Thể', 'ACTIVE');
            insert into producer (id, name, name_key, organisation_type, phone, source)
            select md5('m' || n)::uuid, 'Chủ thể ' || n, 'chu the ' || n, 'COOPERATIVE', '09' || n, 'IMPORT'
            from generate_series(1, %2$d) n;
            insert into product (id, producer_id, name, name_key, group_code, set_code, story, source)
            select md5('p' || n)::uuid, md5('m' || n)::uuid, 'Sản phẩm ' || n, 'san pham ' || n, 'I', '09',
                repeat('Câu chuyện của sản phẩm ' || n || '. ', 20), 'IMPORT' from generate_series(1, %2$d) n;
            insert into recognition (id, product_id, product_name, stars, decided_on, decided_year, valid_from, valid_to, state,
                verification_code, regime, source)
            select md5('r' || n)::uuid, md5('p' || n)::uuid, 'Sản phẩm ' || n, 3 + n %% 2, '2025-06-25', 2025, '2025-06-25',
                '2028-06-25', 'ACTIVE', lpad(n::text, 16, '0'), 'DECISION_148_2023', 'IMPORT'
            from generate_series(1, %2$d) n;
            insert into dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code, state,
                receipt_no, receipt_year, receipt_number, template_id, set_code, snapshot, submitted_at, created_by)
            select md5('d' || n)::uuid, 'FIRST', md5('p' || n)::uuid, md5('m' || n)::uuid, 'Sản phẩm ' || n, 'Chủ thể ' || n,
                '16000', 'SUBMITTED', n, 2026, n || '/PĐK', gen_random_uuid(), '09', '{}', now(),
                '0195c0de-0000-7000-8000-000000000001' from generate_series(1, %2$d) n;
            insert into dossier_choice (dossier_id, criterion_code, option_number)
            select md5('d' || n)::uuid, 'A' || k, 1 + k %% 4 from generate_series(1, %2$d) n, generate_series(1, 10) k;
            analyze producer, product, recognition, dossier, dossier_choice;
            """;

    private final TestDatabase database = DurableDatabase.fresh();
    private final Path folder = Files.createTempDirectory("ocop-measure");
    private final Path jar;

    private NationalExportBenchmark(Path jar) throws IOException {
        this.jar = jar;
    }

    public static void main(String[] arguments) throws Exception {
        new NationalExportBenchmark(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        database.create(TestTenants.national());
        database.execute("update platform.export_schedule set enabled = false");
        Tenant small = filled("muoinghin", SMALL);
        Tenant large = filled("tramnghin", LARGE);
        measure(small, SMALL, ROUNDS);
        measure(large, LARGE, 2);
    }

    private Tenant filled(String slug, int products) {
        Tenant tenant = database.createProvince(slug);
        database.execute(FILL.formatted(tenant.schema(), products));
        return tenant;
    }

    private void measure(Tenant tenant, int products, int rounds) throws Exception {
        Path log = folder.resolve(tenant.slug() + ".log");
        Path collections = folder.resolve(tenant.slug() + ".gc");
        Process batch = start(log, collections);
        Series bare = new Series(products + " products: bare COPY of the views", "ms");
        Series written = new Series(products + " products: package written", "ms");
        Series loaded = new Series(products + " products: package checked and loaded", "ms");
        try {
            export(tenant);
            for (int round = 0; round < rounds; round++) {
                bare.add(bareCopy(tenant));
                export(tenant);
            }
        } finally {
            batch.destroy();
            batch.waitFor(30, TimeUnit.SECONDS);
        }
        int seen = 0;
        Matcher lines = WRITTEN.matcher(Files.readString(log));
        while (lines.find()) {
            // The first one warms up.
            if (seen++ > 0) {
                written.add(Double.parseDouble(lines.group(2)));
                loaded.add(Double.parseDouble(lines.group(3)));
            }
        }
        List.of(bare, written, loaded).forEach(System.out::println);
        System.out.printf("package / bare COPY: %.2f%n", written.median() / bare.median());
        System.out.printf("largest heap after a collection: %d MB%n", largest(collections));
    }

    private Process start(Path log, Path collections) throws IOException {
        ProcessBuilder batch = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xlog:gc:file=" + collections,
                "-jar",
                jar.toString(),
                "--ocop.batch.provisioning=false",
                "--ocop.batch.export-every=200ms");
        batch.environment()
                .putAll(Map.of(
                        "OCOP_DB_URL", database.application().url(),
                        "OCOP_DB_APP_USER", database.application().user(),
                        "OCOP_DB_APP_PASSWORD", database.application().password(),
                        "OCOP_DB_BATCH_USER", database.batch().user(),
                        "OCOP_DB_BATCH_PASSWORD", database.batch().password(),
                        "MANAGEMENT_SERVER_PORT", "-1",
                        "OCOP_LOG_FORMAT", "text",
                        "OCOP_EXPORT_DIR", folder.resolve("export").toString(),
                        "OCOP_STORAGE_DIR", folder.resolve("storage").toString()));
        return batch.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Everything once more: the national store forgets which package it has. */
    private void export(Tenant tenant) throws Exception {
        database.execute("update national.reporting_source set last_sequence = 0, last_manifest = null;"
                + " insert into platform.export_run (id, slug, requested_by, state) values (gen_random_uuid(), '"
                + tenant.slug() + "', 'Đo', 'QUEUED')");
        String state;
        do {
            TimeUnit.MILLISECONDS.sleep(200);
            state = text("select state from platform.export_run order by requested_at desc limit 1");
        } while (state.equals("QUEUED") || state.equals("RUNNING"));
        if (!state.equals("DONE")) {
            throw new IllegalStateException(
                    text("select detail from platform.export_result where state = 'FAILED' limit 1"));
        }
    }

    private double bareCopy(Tenant tenant) throws Exception {
        long start = System.nanoTime();
        try (Connection connection = database.superuser().connect()) {
            connection.setSchema(tenant.schema());
            for (String view : VIEWS) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select * from " + view + ") to stdout", OutputStream.nullOutputStream());
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static int largest(Path collections) throws IOException {
        Matcher matcher = AFTER_COLLECTION.matcher(Files.readString(collections));
        int largest = 0;
        while (matcher.find()) {
            largest = Math.max(largest, Integer.parseInt(matcher.group(1)));
        }
        return largest;
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
