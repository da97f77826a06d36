package vn.ocop.product;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện lọc; null means any.
 *
 * @param q part of the product's name, brand or GTIN, with or without diacritics
 * @param stars current rank; 0 for those without one
 */
record ProductFilter(
        @Nullable @Size(max = 100) String q,
        @Nullable @Size(max = 20) String group,
        @Nullable @Pattern(regexp = "\\d{5}") String commune,
        @Nullable UUID producer,
        @Nullable @Min(0) @Max(5) Integer stars) {}
