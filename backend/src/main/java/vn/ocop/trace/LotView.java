package vn.ocop.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSummary;

/**
 * Lô sản xuất, as screens show it.
 *
 * @param stars rank of the product in force; null without one
 * @param mayChange whether the reader may change it
 */
record LotView(
        LotId id,
        ProductId product,
        @Nullable String productName,
        @Nullable Integer stars,
        LotDetails details,
        LotState state,
        @Nullable String recallReason,
        @Nullable Instant recalledAt,
        int labels,
        boolean mayChange,
        Instant createdAt,
        long version) {

    static LotView of(Lot lot, @Nullable ProductSummary product, boolean mayChange) {
        return new LotView(
                lot.id(),
                lot.product(),
                product == null ? null : product.name(),
                product == null ? null : product.stars(),
                lot.details(),
                lot.state(),
                lot.recallReason(),
                lot.recalledAt(),
                lot.labels(),
                mayChange,
                lot.createdAt(),
                lot.version());
    }
}
