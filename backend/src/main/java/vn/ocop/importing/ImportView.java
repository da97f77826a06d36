package vn.ocop.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lần nạp, as its page shows it.
 *
 * @param fields what each column has; null for a column that is left out
 */
record ImportView(
        UUID id,
        String fileName,
        String sha256,
        @Nullable String charset,
        List<String> headers,
        List<@Nullable ImportField> fields,
        List<ImportField> allFields,
        ImportRun.State state,
        int rowCount,
        ImportTally tally,
        Instant createdAt,
        String createdBy,
        @Nullable Instant runAt,
        @Nullable Instant undoneAt) {

    static ImportView of(ImportRun run, ImportTally tally) {
        return new ImportView(
                run.id(),
                run.fileName(),
                run.sha256(),
                run.charset(),
                run.headers(),
                run.fields(),
                List.of(ImportField.values()),
                run.state(),
                run.rowCount(),
                tally,
                run.createdAt(),
                run.createdBy(),
                run.runAt(),
                run.undoneAt());
    }
}
