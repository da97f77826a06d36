package vn.ocop.planning;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện lọc; null means any.
 *
 * @param q part of the plan's name or decision number, with or without diacritics
 */
record PlanFilter(
        @Nullable @Size(max = 100) String q,
        @Nullable PlanType type,
        @Nullable PlanState state) {}
