package vn.ocop.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.national.exchange.ExportFault;

/**
 * Một đợt gửi dữ liệu về cơ sở dữ liệu quốc gia với kết quả của từng tỉnh.
 *
 * @param night day of a nightly run; null when somebody asked for it
 * @param slug the one province that was to send; null for all
 * @param requestedBy null for a nightly run
 */
record ExportRunView(
        UUID id,
        @Nullable LocalDate night,
        @Nullable String slug,
        @Nullable String requestedBy,
        Instant requestedAt,
        RequestState state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<ExportResultView> results) {

    ExportRunView withResults(List<ExportResultView> found) {
        return new ExportRunView(
                id, night, slug, requestedBy, requestedAt, state, startedAt, finishedAt, List.copyOf(found));
    }

    /**
     * Kết quả của một tỉnh.
     *
     * @param sequence number of the package that was acknowledged
     * @param complete whether it held everything
     * @param fault why it was not sent
     * @param detail of the fault, as the machine tells it
     */
    record ExportResultView(
            String slug,
            String name,
            RequestState state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Long sequence,
            boolean complete,
            int producers,
            int products,
            int recognitions,
            int dossiers,
            int evaluations,
            int deletions,
            long bytes,
            @Nullable ExportFault fault,
            @Nullable String detail) {}
}
