package vn.ocop.national.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bản kê của một gói dữ liệu.
 *
 * @param schema {@value #SCHEMA}
 * @param tenant slug of the province
 * @param source id of its workspace
 * @param from number of the package that the national store has to have; 0 before the first
 * @param to number of this package
 * @param complete whether everything is in it, in place of all that came before
 * @param exportedAt moment of the data
 * @param files one entry for each part
 */
public record Manifest(
        String schema,
        String tenant,
        UUID source,
        long from,
        long to,
        boolean complete,
        Instant exportedAt,
        List<PackagedFile> files) {

    public static final String SCHEMA = "ocop-export/1";
    static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public Manifest {
        files = List.copyOf(files);
    }

    /** Tệp trong gói. */
    public record PackagedFile(ExportPart part, long records, long bytes, String sha256) {}

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws ExportException when this is no manifest that lists each part once */
    static Manifest read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (!SCHEMA.equals(manifest.schema())
                    || manifest.from() < 0
                    || manifest.files().size() != ExportPart.values().length
                    || manifest.byPart().size() != ExportPart.values().length) {
                throw ExportException.refused(ExportFault.UNKNOWN_SCHEMA, manifest.schema());
            }
            return manifest;
        } catch (JacksonException | NullPointerException | IllegalStateException e) {
            throw new ExportException(ExportFault.UNKNOWN_SCHEMA, "The manifest cannot be read", e);
        }
    }

    PackagedFile file(ExportPart part) {
        PackagedFile file = byPart().get(part);
        if (file == null) {
            throw ExportException.refused(ExportFault.UNKNOWN_SCHEMA, part.fileName());
        }
        return file;
    }

    private Map<ExportPart, PackagedFile> byPart() {
        return files.stream().collect(Collectors.toMap(PackagedFile::part, Function.identity()));
    }

    /** How many records of each part there are, and how large the package is. */
    ExportResult result(@Nullable ExportResult before) {
        ExportResult own = new ExportResult(
                to,
                complete,
                file(ExportPart.PRODUCER).records(),
                file(ExportPart.PRODUCT).records(),
                file(ExportPart.RECOGNITION).records(),
                file(ExportPart.DOSSIER).records(),
                file(ExportPart.EVALUATION).records(),
                file(ExportPart.DELETION).records(),
                files.stream().mapToLong(PackagedFile::bytes).sum());
        return before == null ? own : own.plus(before);
    }
}
