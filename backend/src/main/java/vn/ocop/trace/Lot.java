package vn.ocop.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/**
 * Lô sản xuất.
 *
 * @param commune where the product was made when the lot was written down
 * @param labels how many labels its batches have that are not void
 */
record Lot(
        LotId id,
        ProductId product,
        ProducerId producer,
        @Nullable String commune,
        LotDetails details,
        LotState state,
        @Nullable String recallReason,
        @Nullable Instant recalledAt,
        int labels,
        Instant createdAt,
        long version) {}
