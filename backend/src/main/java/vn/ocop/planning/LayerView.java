package vn.ocop.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.planning.LayerDesk.LayerReport;
import vn.ocop.territory.UnitBoundaries.BoundingBox;

/**
 * Lớp dữ liệu của đồ án, as its page shows it.
 *
 * @param codes empty in lists
 */
record LayerView(
        LayerId id,
        PlanId plan,
        int number,
        LayerState state,
        String fileName,
        String fileSha256,
        LayerFormat format,
        MapProjection.Kind projection,
        @Nullable BigDecimal meridian,
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
        List<LayerCode> codes,
        long version) {

    static LayerView of(Layer layer) {
        return of(new LayerReport(layer, List.of()));
    }

    static LayerView of(LayerReport report) {
        Layer layer = report.layer();
        return new LayerView(
                layer.id(),
                layer.plan(),
                layer.number(),
                layer.state(),
                layer.fileName(),
                layer.fileSha256(),
                layer.format(),
                layer.projection().kind(),
                layer.projection().meridian(),
                layer.encoding(),
                layer.legend(),
                layer.codeField(),
                layer.nameField(),
                layer.features(),
                layer.mended(),
                layer.refused(),
                layer.outside(),
                layer.areaM2(),
                layer.bounds(),
                layer.importedAt(),
                layer.importedBy(),
                layer.publishedAt(),
                layer.publishedBy(),
                layer.endedAt(),
                layer.endedBy(),
                layer.endReason(),
                report.codes(),
                layer.version());
    }
}
