package vn.ocop.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;

/**
 * Sản phẩm, as other modules name it.
 *
 * @param producer null for a product of an imported list that names none
 * @param stars current rank; null without a recognition in force
 * @param starsUntil last day of the rank; null when the recognition has no known date
 */
public record ProductSummary(
        ProductId id,
        @Nullable ProducerId producer,
        String name,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable String specification,
        @Nullable String communeCode,
        ProductState state,
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil) {}
