package vn.ocop.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Đợt in tem.
 *
 * @param number within the lot
 * @param serialised whether each label has a code of its own
 * @param code of all labels together
 * @param gtin fourteen digits; null for a product without one, whose labels carry our own kind of link
 */
record LabelBatch(
        LabelBatchId id,
        LotId lot,
        int number,
        LabelSize size,
        int quantity,
        boolean serialised,
        String code,
        @Nullable String gtin,
        LabelBatchState state,
        Instant createdAt,
        String createdBy,
        long version) {}
