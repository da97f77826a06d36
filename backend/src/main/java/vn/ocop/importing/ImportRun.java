package vn.ocop.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lần nạp dữ liệu.
 *
 * @param fields what each column has; null for a column that is left out
 */
record ImportRun(
        UUID id,
        String fileName,
        String sha256,
        @Nullable String charset,
        List<String> headers,
        List<@Nullable ImportField> fields,
        State state,
        int rowCount,
        Instant createdAt,
        String createdBy,
        @Nullable Instant runAt,
        @Nullable Instant undoneAt) {

    /** Tình trạng. */
    enum State {
        /** Đã tải lên. */
        UPLOADED,
        /** Đã kiểm tra. */
        CHECKED,
        /** Đã nạp. */
        DONE,
        /** Đã hoàn tác. */
        UNDONE
    }
}
