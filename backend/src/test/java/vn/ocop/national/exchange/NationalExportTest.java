package vn.ocop.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.ocop.national.exchange.Manifest.PackagedFile;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Rows;
import vn.ocop.testing.Workspaces;

/** The way of a province's records to the national store, and everything that may go wrong on it. */
@ApplicationTest
class NationalExportTest {

    private static int provinces;

    private final MemoryExchange exchange = new MemoryExchange();

    @Autowired
    private ExportLedger ledger;

    @Autowired
    private TenantRegistry registry;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IngestTables tables;

    @Autowired
    private ReportingProvinces reporting;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Tenant province = Workspaces.THANH_HOA;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @BeforeEach
    void aProvinceWithRecords() {
        province = Workspaces.database().createProvince("guidulieu" + ++provinces);
        change("""
                insert into producer (id, name, name_key, organisation_type, tax_code, phone, source, representative_address)
                values ('00000000-0000-7000-8000-000000000001', 'HTX Nga "Thái" \\ Sơn', 'nga thai', 'COOPERATIVE',
                    '2800000001', '0912345678', 'IMPORT', 'Nhà riêng');
                insert into product (id, producer_id, name, name_key, group_code, set_code, source, story, papers)
                values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'Mắm tôm Ba Làng',
                    'mam tom', 'I', '09', 'IMPORT', E'Dòng một\\nDòng hai\\t"trích"', '{FOOD_SAFETY}');
                insert into recognition (id, product_id, product_name, stars, decided_on, decided_year, valid_from, valid_to, state,
                    verification_code, regime, source)
                values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'Mắm tôm', 4, '2026-06-25',
                    2026, '2026-06-25', '2029-06-25', 'ACTIVE', '0123456789ABCDEF', 'DECISION_26_2026', 'IMPORT');
                """);
    }

    @Test
    void theFirstPackageHoldsEverythingAndTheNextOnesWhatChanged() {
        ExportResult first = send();
        assertThat(first).isEqualTo(new ExportResult(1, true, 1, 1, 1, 0, 0, 0, first.bytes()));
        assertThat(stored("select name || '|' || phone from reported_producer"))
                .containsExactly("HTX Nga \"Thái\" \\ Sơn|0912345678");
        assertThat(
                        stored(
                                "select story || '|' || stars || '|' || recognised_year || '|' || papers[1] from reported_product"))
                .containsExactly("Dòng một\nDòng hai\t\"trích\"|4|2026|FOOD_SAFETY");
        assertThat(stored("select to_jsonb(r)::text from reported_producer r").getFirst())
                .as("the representative's home stays in the province")
                .doesNotContain("Nhà riêng");
        assertThat(exchange.files)
                .as("an acknowledged package holds nobody's data any longer")
                .isEmpty();

        assertThat(send().records()).isZero();
        change("update product set brand = 'Ba Làng'");
        change("update recognition set state = 'REVOKED'");
        ExportResult third = send();
        assertThat(third.products() + third.recognitions()).isEqualTo(2);
        assertThat(third.producers()).isZero();
        assertThat(third.complete()).isFalse();
        assertThat(stored("select brand || '|' || coalesce(stars, 0) from reported_product"))
                .containsExactly("Ba Làng|0");

        change("delete from recognition");
        assertThat(send().deletions()).isEqualTo(1);
        assertThat(stored("select id::text from reported_recognition")).isEmpty();
        assertThat(stored("select last_sequence::text from reporting_source s")).containsExactly("4");
    }

    @Test
    void whatWasWrittenBeforeAndCommittedAfterwardsIsNotLost() throws Exception {
        send();
        try (Connection late = Workspaces.database().superuser().connect();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            late.setSchema(province.schema());
            statement.execute("update product set name = 'Tên mới', updated_at = '2020-01-01'");
            change("update producer set phone = '0999999999'");
            assertThat(send().records()).isEqualTo(1);
            late.commit();
        }
        assertThat(send().products()).isEqualTo(1);
        assertThat(stored("select name from reported_product")).containsExactly("Tên mới");
    }

    @Test
    void aDraftStaysWithTheProducer() {
        change("""
                insert into app_user (id, username, email, full_name, given_name, state) values
                    ('00000000-0000-7000-8000-00000000000a', 'chuthe', 'c@example.vn', 'Chủ Thể', 'Thể', 'ACTIVE');
                insert into dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code, state,
                    set_code, created_by)
                values ('00000000-0000-7000-8000-00000000000b', 'FIRST', '00000000-0000-7000-8000-000000000002',
                    '00000000-0000-7000-8000-000000000001', 'Mắm tôm', 'HTX', '16093', 'DRAFT', '09',
                    '00000000-0000-7000-8000-00000000000a');
                """);
        assertThat(send().dossiers()).isZero();
        change("""
                update dossier set state = 'SENT_TO_MINISTRY', submitted_at = '2026-07-01T08:00:00+07', receipt_no = 1,
                    receipt_year = 2026, receipt_number = '1/PĐK', template_id = gen_random_uuid(), snapshot = '{}';
                insert into dossier_choice (dossier_id, criterion_code, option_number)
                    values ('00000000-0000-7000-8000-00000000000b', 'A1', 2);
                insert into dossier_step (id, dossier_id, transition, from_state, to_state, actor_id, actor_name, at,
                    document_no, legal_basis)
                values (gen_random_uuid(), '00000000-0000-7000-8000-00000000000b', 'SEND_TO_MINISTRY', 'RESULT_APPROVED',
                    'SENT_TO_MINISTRY', '00000000-0000-7000-8000-00000000000a', 'A', '2026-09-01T08:00:00+07', '12/UBND',
                    'Điều 6');
                """);
        assertThat(send().dossiers()).isEqualTo(1);
        assertThat(stored("select choices::text || '|' || (sent_at = '2026-09-01T01:00:00Z') || '|'"
                        + " || (steps -> 0 ->> 'documentNumber') from reported_dossier"))
                .containsExactly("[[\"A1\", 2]]|true|12/UBND");
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                bad(ExportFault.HASH_MISMATCH, (files, m) -> recompressed(files, "product.ndjson.gz")),
                bad(ExportFault.UNREADABLE, (files, m) -> cut(files, "product.ndjson.gz")),
                bad(ExportFault.UNREADABLE, (files, m) -> replaced(files, m, ExportPart.PRODUCT, "{khong phai json")),
                bad(ExportFault.FILE_MISSING, (files, m) -> {
                    files.remove("recognition.ndjson.gz");
                    return m;
                }),
                bad(ExportFault.COUNT_MISMATCH, (files, m) -> counted(m, ExportPart.PRODUCT, 7)),
                bad(
                        ExportFault.WRONG_TENANT,
                        (files, m) -> replaced(
                                files,
                                m,
                                ExportPart.PRODUCT,
                                text(files, "product.ndjson.gz").replace("guidulieu", "tinhkhac"))),
                bad(
                        ExportFault.WRONG_TENANT,
                        (files, m) -> replaced(
                                files,
                                m,
                                ExportPart.PRODUCT,
                                text(files, "product.ndjson.gz").replace("PRODUCT", "PRODUCER"))),
                bad(
                        ExportFault.RECORD_REFUSED,
                        (files, m) -> replaced(
                                files,
                                m,
                                ExportPart.RECOGNITION,
                                text(files, "recognition.ndjson.gz").replace("\"stars\": 4", "\"stars\": 9"))),
                bad(ExportFault.WRONG_TENANT, (files, m) -> of(m, "tinhkhac", m.source(), m.from(), m.to())),
                bad(ExportFault.WRONG_TENANT, (files, m) -> of(m, m.tenant(), UUID.randomUUID(), m.from(), m.to())),
                bad(ExportFault.SEQUENCE_GAP, (files, m) -> of(m, m.tenant(), m.source(), m.from() + 1, m.to() + 1)),
                bad(ExportFault.REPLAYED, (files, m) -> of(m, m.tenant(), m.source(), 0, m.from())),
                bad(
                        ExportFault.UNKNOWN_SCHEMA,
                        (files, m) -> new Manifest(
                                "ocop-export/9",
                                m.tenant(),
                                m.source(),
                                m.from(),
                                m.to(),
                                false,
                                m.exportedAt(),
                                m.files())),
                bad(
                        ExportFault.UNKNOWN_SCHEMA,
                        (files, m) -> new Manifest(
                                m.schema(),
                                m.tenant(),
                                m.source(),
                                m.from(),
                                m.to(),
                                false,
                                m.exportedAt(),
                                List.of())));
    }

    @ParameterizedTest
    @MethodSource("damage")
    void aPackageThatIsNotRightIsRefusedAndNothingOfItStays(
            ExportFault fault, BiFunction<Map<String, byte[]>, Manifest, Manifest> damage) {
        send();
        change("update product set name = 'Đổi tên'; update recognition set stars = 4, signer = 'Ai đó'");
        assertThatThrownBy(() -> send(new Damaging(damage)))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.fault()).isEqualTo(fault));
        assertThat(stored("select name from reported_product")).containsExactly("Mắm tôm Ba Làng");
        assertThat(stored("select last_sequence || '|' || fault from reporting_source s"))
                .containsExactly("1|" + fault);
        assertThat(own("select acknowledged_sequence || '|' || coalesce(prepared_sequence, 0) from export_state"))
                .containsExactly("1|0");
        assertThat(Rows.texts(Workspaces.NATIONAL, "select 1 from ingest_line")).isEmpty();

        assertThat(send().products())
                .as("a new package brings what the refused one held")
                .isEqualTo(1);
        assertThat(stored("select name from reported_product")).containsExactly("Đổi tên");
        assertThat(stored("select coalesce(fault, 'ok') from reporting_source s"))
                .containsExactly("ok");
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() {
        exchange.leaveRoom(200);
        assertThatThrownBy(this::send).isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.fault())
                .isEqualTo(ExportFault.STORAGE_FAILED));
        assertThat(own("select 1 from export_pending")).isEmpty();
        assertThat(exchange.files).isEmpty();
        assertThat(stored("select fault from reporting_source s")).containsExactly("STORAGE_FAILED");
        exchange.leaveRoom(Long.MAX_VALUE);
        assertThat(send().records()).isEqualTo(3);
    }

    @Test
    void aPackageWhoseAcknowledgementWasNotHeardIsNotLoadedAgain() {
        assertThatThrownBy(() -> send(new Silent())).hasMessage("The process died here");
        change("update product set brand = 'Sau đó'");
        ExportResult result = send();
        assertThat(result.sequence()).isEqualTo(2);
        assertThat(result.records()).isEqualTo(4);
        assertThat(stored("select brand from reported_product")).containsExactly("Sau đó");
        assertThat(stored("select l.sequence::text from ingest_log l join reporting_source s on s.id = l.source_id"))
                .containsExactly("1", "2");
    }

    @Test
    void aPackageThatIsGoneBeforeItWasLoadedIsMadeAnew() {
        assertThatThrownBy(() -> send(new Away()))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.fault()).isEqualTo(ExportFault.DATABASE_UNREACHABLE));
        assertThat(exchange.files).as("it waits").isNotEmpty();
        exchange.files.clear();
        assertThat(send().records()).isEqualTo(3);
        assertThat(stored("select name from reported_product")).hasSize(1);
    }

    @Test
    void aStoreThatWasSetBackIsSentEverything() {
        send();
        change("update product set brand = 'Lần hai'");
        send();
        Workspaces.database().execute("""
                update national.reporting_source set last_sequence = 1, last_manifest = repeat('0', 64) where id = '%1$s';
                delete from national.reported_producer where source_id = '%1$s';
                insert into national.reported_product (source_id, id, name, state)
                    values ('%1$s', gen_random_uuid(), 'Không còn ở tỉnh', 'ACTIVE')
                """.formatted(province.id().value()));
        ExportResult result = send();
        assertThat(result.complete()).isTrue();
        assertThat(result.sequence()).isEqualTo(3);
        assertThat(stored("select name || coalesce(brand, '') from reported_product"))
                .containsExactly("Mắm tôm Ba LàngLần hai");
        assertThat(stored("select name from reported_producer")).hasSize(1);
        assertThat(send().complete()).isFalse();
    }

    private ExportResult send() {
        return send(store());
    }

    private ExportResult send(NationalIngest ingest) {
        NationalExport export = new NationalExport(ledger, exchange, ingest, transactions, clock);
        return TenantContext.<ExportResult, RuntimeException>call(province, export::run);
    }

    private StoreIngest store() {
        return new StoreIngest(registry, exchange, database, tables, reporting, transactions, clock);
    }

    private void change(String sql) {
        Workspaces.database().execute("set search_path = " + province.schema() + ", ext; " + sql);
    }

    private List<String> own(String sql) {
        return Rows.texts(province, sql);
    }

    /** Rows of this province in the national store; the table's alias or name leads to its source. */
    private List<String> stored(String sql) {
        String key = sql.contains("reporting_source s") ? "s.id" : "source_id";
        return Rows.texts(
                Workspaces.NATIONAL,
                sql + " where " + key + " = '" + province.id().value() + "'"
                        + (sql.contains("ingest_log") ? " order by l.id" : ""));
    }

    private static Arguments bad(ExportFault fault, BiFunction<Map<String, byte[]>, Manifest, Manifest> damage) {
        return Arguments.of(fault, damage);
    }

    private static Manifest of(Manifest m, String tenant, UUID source, long from, long to) {
        return new Manifest(m.schema(), tenant, source, from, to, m.complete(), m.exportedAt(), m.files());
    }

    private static Manifest counted(Manifest m, ExportPart part, long records) {
        return withFile(
                m,
                new PackagedFile(
                        part, records, m.file(part).bytes(), m.file(part).sha256()));
    }

    private static Manifest withFile(Manifest m, PackagedFile changed) {
        return new Manifest(
                m.schema(),
                m.tenant(),
                m.source(),
                m.from(),
                m.to(),
                m.complete(),
                m.exportedAt(),
                m.files().stream()
                        .map(file -> file.part() == changed.part() ? changed : file)
                        .toList());
    }

    private static String text(Map<String, byte[]> files, String name) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Objects.requireNonNull(files.get(name))))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same lines in other bytes. */
    private static Manifest recompressed(Map<String, byte[]> files, String name) {
        files.put(name, zipped(text(files, name)));
        return Manifest.read(Objects.requireNonNull(files.get(Manifest.FILE)));
    }

    private static Manifest cut(Map<String, byte[]> files, String name) {
        byte[] whole = Objects.requireNonNull(files.get(name));
        files.put(name, Arrays.copyOf(whole, whole.length / 2));
        return Manifest.read(Objects.requireNonNull(files.get(Manifest.FILE)));
    }

    /** Somebody who can change the file can change the manifest, too. */
    private static Manifest replaced(Map<String, byte[]> files, Manifest m, ExportPart part, String text) {
        byte[] content = zipped(text);
        files.put(part.fileName(), content);
        return withFile(m, new PackagedFile(part, m.file(part).records(), content.length, Sha256.hex(content)));
    }

    /** Changes the package on its way. */
    private final class Damaging extends Passing {

        private final BiFunction<Map<String, byte[]>, Manifest, Manifest> damage;

        Damaging(BiFunction<Map<String, byte[]>, Manifest, Manifest> damage) {
            this.damage = damage;
        }

        @Override
        public void accept(Tenant source, PackageId id) {
            String folder = MemoryExchange.path(id, "");
            Map<String, byte[]> files = new HashMap<>();
            exchange.files.forEach((path, content) -> {
                if (path.startsWith(folder)) {
                    files.put(path.substring(folder.length()), content);
                }
            });
            Manifest changed = damage.apply(files, Manifest.read(Objects.requireNonNull(files.get(Manifest.FILE))));
            files.put(Manifest.FILE, changed.json());
            exchange.discard(id);
            files.forEach((name, content) -> exchange.files.put(folder + name, content));
            super.accept(source, id);
        }
    }

    /** Loads, and dies before anybody hears of it. */
    private final class Silent extends Passing {

        @Override
        public void accept(Tenant source, PackageId id) {
            super.accept(source, id);
            throw new IllegalStateException("The process died here");
        }
    }

    /** Is not there. */
    private final class Away extends Passing {

        @Override
        public void accept(Tenant source, PackageId id) {
            throw new ExportException(ExportFault.DATABASE_UNREACHABLE, "gone", null);
        }
    }

    private class Passing implements NationalIngest {

        @Override
        public Standing standing(Tenant source) {
            return store().standing(source);
        }

        @Override
        public void accept(Tenant source, PackageId id) {
            store().accept(source, id);
        }

        @Override
        public void failed(Tenant source, long sequence, ExportFault fault) {
            store().failed(source, sequence, fault);
        }
    }
}
