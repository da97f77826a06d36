package vn.ocop.planning;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/** Shapefile trong tệp nén: read entry by entry as a stream, never unpacked to disk, and never more than allowed. */
final class ShapefileArchive implements Closeable {

    private static final int MOST_TEXT = 20_000;

    private final ZipFile archive;
    private final ZipEntry shapes;

    private ShapefileArchive(ZipFile archive, ZipEntry shapes) {
        this.archive = archive;
        this.shapes = shapes;
    }

    /** @throws ProblemException unless it holds exactly one Shapefile with its table */
    static ShapefileArchive open(Path file) throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ProblemException(PlanningError.PLAN_FILE_BROKEN, 0);
        }
        List<ZipEntry> found = archive.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> !entry.getName().startsWith("__MACOSX"))
                .filter(entry -> lower(entry.getName()).endsWith(".shp"))
                .toList();
        if (found.size() != 1) {
            archive.close();
            throw new ProblemException(PlanningError.PLAN_FILE_NOT_SHAPEFILE, found.size());
        }
        ShapefileArchive opened = new ShapefileArchive(archive, found.getFirst());
        if (opened.sibling(".dbf").isEmpty()) {
            archive.close();
            throw new ProblemException(PlanningError.PLAN_FILE_NOT_SHAPEFILE, 0);
        }
        return opened;
    }

    DataInputStream shapes() throws IOException {
        return stream(shapes);
    }

    DataInputStream table() throws IOException {
        return stream(sibling(".dbf").orElseThrow());
    }

    /** The declared projection; null when the file has none. */
    @Nullable
    MapProjection projection() throws IOException {
        String text = text(".prj");
        return text == null ? null : ProjectionText.read(text);
    }

    /** The declared encoding; empty when the file has none that we know. */
    Optional<TextEncoding> encoding() throws IOException {
        String text = text(".cpg");
        String name = text == null ? "" : text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return switch (name) {
            case "UTF8", "65001" -> Optional.of(TextEncoding.UTF_8);
            case "1258", "ANSI1258", "CP1258", "WINDOWS1258" -> Optional.of(TextEncoding.WINDOWS_1258);
            default -> Optional.empty();
        };
    }

    private @Nullable String text(String extension) throws IOException {
        Optional<ZipEntry> entry = sibling(extension);
        if (entry.isEmpty()) {
            return null;
        }
        try (InputStream content = archive.getInputStream(entry.get())) {
            return new String(content.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
        }
    }

    private Optional<ZipEntry> sibling(String extension) {
        String name = shapes.getName();
        String wanted = lower(name.substring(0, name.length() - ".shp".length()) + extension);
        return archive.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> lower(entry.getName()).equals(wanted))
                .findFirst();
    }

    private DataInputStream stream(ZipEntry entry) throws IOException {
        return new DataInputStream(new BufferedInputStream(new Bounded(archive.getInputStream(entry))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what comes out, as the sizes written in an archive may lie. */
    private static final class Bounded extends FilterInputStream {

        private long left = ParcelReader.MOST_BYTES;

        Bounded(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            int read = super.read(buffer, from, count);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ProblemException(PlanningError.PLAN_FILE_TOO_LARGE);
            }
        }
    }
}
