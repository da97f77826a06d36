package vn.ocop.planning;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import vn.ocop.attachment.Attachment;
import vn.ocop.attachment.Attachments;
import vn.ocop.web.problem.ProblemException;

/** Tệp bản đồ đã tải lên, as a local copy for as long as it is read. */
final class LayerFile implements Closeable {

    private static final String ZIP = "application/zip";
    private static final String GEOJSON = "application/geo+json";

    private final Path copy;
    private final LayerFormat format;

    private LayerFile(Path copy, LayerFormat format) {
        this.copy = copy;
        this.format = format;
    }

    /** @throws ProblemException for a file that is neither a ZIP nor GeoJSON */
    static LayerFile of(Attachment file, Attachments attachments) throws IOException {
        LayerFormat format =
                switch (Objects.requireNonNullElse(file.mediaType(), "")) {
                    case ZIP -> LayerFormat.SHAPEFILE;
                    case GEOJSON -> LayerFormat.GEOJSON;
                    default -> throw new ProblemException(PlanningError.PLAN_FILE_UNUSABLE);
                };
        Path copy = Files.createTempFile("ocop-map-", ".tmp");
        try (InputStream content = attachments.content(file).getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new LayerFile(copy, format);
    }

    LayerFormat format() {
        return format;
    }

    Path path() {
        return copy;
    }

    ParcelReader open(TextEncoding encoding) throws IOException {
        return format == LayerFormat.SHAPEFILE ? ShapefileReader.open(copy, encoding) : GeoJsonReader.open(copy);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
