package vn.ocop.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ký hiệu trong tệp.
 *
 * @param code empty for parcels that have none
 * @param classCode class of the legend; null while it is open, or when it was settled to be none
 * @param settled whether somebody, or the legend itself, has said what it is
 */
record LayerCode(
        String code,
        int features,
        BigDecimal areaM2,
        @Nullable String classCode,
        boolean settled,
        boolean restricted) {}
