package vn.ocop.planning;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.territory.UnitBoundaries.BoundingBox;

/**
 * Lớp dữ liệu của đồ án: one file that was read, in one of its versions.
 *
 * @param number of the version within the plan
 * @param version how often it was changed; a tile drawn from an earlier one is not used any more
 */
record Layer(
        LayerId id,
        PlanId plan,
        int number,
        LayerState state,
        String fileName,
        String fileSha256,
        LayerFormat format,
        MapProjection projection,
        TextEncoding encoding,
        Legend legend,
        String codeField,
        @Nullable String nameField,
        int features,
        int mended,
        int refused,
        int outside,
        BigDecimal areaM2,
        BoundingBox bounds,
        Instant importedAt,
        String importedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        long version) {}
