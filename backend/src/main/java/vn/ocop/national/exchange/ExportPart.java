package vn.ocop.national.exchange;

import java.util.Locale;

/** Tệp của một gói dữ liệu: one for each kind of record and one for what is gone, in the order in which they are loaded. */
public enum ExportPart {
    /** Chủ thể. */
    PRODUCER,
    /** Sản phẩm. */
    PRODUCT,
    /** Công nhận. */
    RECOGNITION,
    /** Hồ sơ đã nộp. */
    DOSSIER,
    /** Kết luận của Hội đồng. */
    EVALUATION,
    /** Bản ghi bị xóa. */
    DELETION;

    /** Name of the file in a package. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".ndjson.gz";
    }
}
