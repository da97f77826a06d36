package vn.ocop.trace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Yêu cầu in tem.
 *
 * @param serialised each label with a code of its own, or all of the lot with one
 */
record LabelOrder(
        @NotNull LabelSize size,
        @NotNull @Min(1) @Max(10_000) Integer quantity,
        @NotNull Boolean serialised) {}
