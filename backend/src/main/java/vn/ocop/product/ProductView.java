package vn.ocop.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerSummary;

/**
 * Sản phẩm, as its page shows it.
 *
 * @param producer null for a product of an imported list that names none
 * @param originalPlace the place as an imported list has it; null when there is none
 * @param mayChange whether the reader may change it
 */
record ProductView(
        ProductId id,
        @Nullable ProducerSummary producer,
        ProductDescription description,
        @Nullable String originalPlace,
        List<ProductPicture> pictures,
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil,
        boolean mayChange,
        Instant updatedAt,
        long version) {

    static ProductView of(
            Product product, @Nullable ProducerSummary producer, List<ProductPicture> pictures, boolean mayChange) {
        ProductSummary summary = product.summary();
        return new ProductView(
                product.id(),
                producer,
                product.description(),
                product.originalPlace(),
                pictures,
                summary.stars(),
                summary.starsUntil(),
                mayChange,
                product.updatedAt(),
                product.version());
    }
}
