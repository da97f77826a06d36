package vn.ocop.attachment;

import static vn.ocop.attachment.FileType.DOCX;
import static vn.ocop.attachment.FileType.GEOJSON;
import static vn.ocop.attachment.FileType.JPEG;
import static vn.ocop.attachment.FileType.MP4;
import static vn.ocop.attachment.FileType.PDF;
import static vn.ocop.attachment.FileType.PNG;
import static vn.ocop.attachment.FileType.WEBP;
import static vn.ocop.attachment.FileType.XLSX;
import static vn.ocop.attachment.FileType.ZIP;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Mục đích tải tệp lên: which kinds of file are taken, and how large. */
public enum AttachmentPurpose {
    /** Minh chứng trong hồ sơ. */
    EVIDENCE(100, PDF, JPEG, PNG, WEBP, DOCX, XLSX),
    /** Hình ảnh sản phẩm, chủ thể. */
    IMAGE(20, JPEG, PNG, WEBP),
    /** Biểu trưng của tỉnh, loaded with every page. */
    EMBLEM(2, JPEG, PNG, WEBP),
    /** Phim giới thiệu sản phẩm, câu chuyện sản phẩm. */
    VIDEO(500, MP4),
    /** Văn bản, công văn, quyết định. */
    DOCUMENT(50, PDF, DOCX, XLSX),
    /** Dữ liệu bản đồ: a compressed Shapefile, or GeoJSON. */
    DATASET(200, ZIP, GEOJSON);

    private static final long MEGABYTE = 1024L * 1024;

    private final long maximumBytes;
    private final Set<FileType> types;

    AttachmentPurpose(long megabytes, FileType first, FileType... others) {
        this.maximumBytes = megabytes * MEGABYTE;
        this.types = EnumSet.of(first, others);
    }

    long maximumBytes() {
        return maximumBytes;
    }

    boolean takes(FileType type) {
        return types.contains(type);
    }

    /** The extensions it takes, for messages. */
    String extensions() {
        return types.stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }
}
