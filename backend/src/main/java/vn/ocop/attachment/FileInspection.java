package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.springframework.stereotype.Component;

/**
 * Nhận biết loại tệp từ chính nội dung, whatever the name says.
 *
 * <p>Nothing is ever unpacked: of a compressed file only its table of contents is read, which also tells how large it would
 * become.
 */
@Component
class FileInspection {

    /** Office documents are compressed well; beyond this ratio a file is made to harm whoever opens it. */
    private static final long MAXIMUM_RATIO = 200;

    private static final long MAXIMUM_UNPACKED = 4L * 1024 * 1024 * 1024;
    private static final int MAXIMUM_ENTRIES = 20_000;
    private static final int BEGINNING = 200;
    private static final Set<String> TEXTS = Set.of("text/plain", "application/json", "application/geo+json");

    private final Detector detector = new DefaultDetector();

    /** The type of the content; empty when it is none that we take, or a compressed file that is not what it seems. */
    Optional<FileType> typeOf(Path file) throws IOException {
        String mediaType = detect(file);
        if (mediaType.equals("application/zip") || mediaType.startsWith("application/x-tika-")) {
            return compressedTypeOf(file);
        }
        if (TEXTS.contains(mediaType) && beginsAsJsonObject(file)) {
            return Optional.of(FileType.GEOJSON);
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(mediaType) || isMp4(type, mediaType))
                .findFirst();
    }

    /** Map data is text; whoever reads it finds out whether the rest of it is. */
    private static boolean beginsAsJsonObject(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String beginning = new String(content.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.replace("\ufeff", "").stripLeading().startsWith("{");
        }
    }

    private static boolean isMp4(FileType type, String mediaType) {
        return type == FileType.MP4 && (mediaType.equals("application/mp4") || mediaType.equals("video/quicktime"));
    }

    private String detect(Path file) throws IOException {
        // Without the name, which is the very thing that may lie.
        try (InputStream content = TikaInputStream.get(file)) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static Optional<FileType> compressedTypeOf(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (!harmless(archive, Files.size(file))) {
                return Optional.empty();
            }
            Set<String> names = new HashSet<>();
            archive.stream().map(ZipEntry::getName).forEach(names::add);
            boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            if (macros) {
                return Optional.empty();
            }
            if (names.contains("[Content_Types].xml")) {
                return names.contains("word/document.xml")
                        ? Optional.of(FileType.DOCX)
                        : Optional.of(FileType.XLSX).filter(type -> names.contains("xl/workbook.xml"));
            }
            return Optional.of(FileType.ZIP);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean harmless(ZipFile archive, long packed) {
        if (archive.size() > MAXIMUM_ENTRIES) {
            return false;
        }
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getSize() < 0 || entry.getName().contains("..")) {
                return false;
            }
            unpacked += entry.getSize();
        }
        return unpacked <= MAXIMUM_UNPACKED && unpacked <= Math.max(packed, 1) * MAXIMUM_RATIO;
    }
}
