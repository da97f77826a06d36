package vn.ocop.portal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện tra cứu; null means any.
 *
 * @param q part of the product's name, brand or GTIN, with or without diacritics
 */
record PortalFilter(
        @Nullable @Size(max = 100) String q,
        @Nullable @Min(3) @Max(5) Integer stars,
        @Nullable @Size(max = 20) String group,
        @Nullable @Pattern(regexp = "\\d{5}") String commune,
        @Nullable UUID producer) {}
