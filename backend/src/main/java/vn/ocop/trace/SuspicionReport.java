package vn.ocop.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Báo nghi ngờ của người tiêu dùng.
 *
 * @param link what was scanned
 * @param lot lot that the label belongs to; null when we have not given out the code
 * @param contact only what the person chose to leave
 */
record SuspicionReport(
        UUID id,
        String link,
        @Nullable LotId lot,
        @Nullable String lotCode,
        @Nullable String place,
        String description,
        @Nullable String contact,
        State state,
        @Nullable String conclusion,
        @Nullable String handledBy,
        @Nullable Instant handledAt,
        Instant createdAt) {

    /** Tình trạng. */
    enum State {
        /** Mới nhận. */
        NEW,
        /** Đã xử lý. */
        HANDLED
    }
}
