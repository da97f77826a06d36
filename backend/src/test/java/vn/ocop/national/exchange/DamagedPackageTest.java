package vn.ocop.national.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.national.exchange.Manifest.PackagedFile;
import vn.ocop.tenancy.Tenant;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Rows;
import vn.ocop.testing.Workspaces;

/** A package that was changed on its way: each kind of damage is found, named, and leaves both sides as they were. */
@ApplicationTest
class DamagedPackageTest extends ExportingProvince {

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
}
