package vn.ocop.product;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện tìm sản phẩm đang được công nhận; null means any.
 *
 * @param q part of the product's name, brand or GTIN, with or without diacritics
 * @param day the recognition must hold on it
 */
public record RecognisedFilter(
        @Nullable String q,
        @Nullable Integer stars,
        @Nullable String group,
        @Nullable String commune,
        @Nullable UUID producer,
        LocalDate day) {}
