package vn.ocop.trace;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện lọc; null means any.
 *
 * @param q part of the lot's code
 */
record LotFilter(
        @Nullable @Size(max = 20) String q,
        @Nullable UUID product,
        @Nullable LotState state) {}
