package vn.ocop.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.planning.LayerImport.ImportOrder;

/** Bảng các ô đất; works within the caller's transaction. */
@Repository
class FeatureRows {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_LABEL = 300;

    /**
     * Transforms, mends and keeps a batch in one statement. All shapes are transformed in one call, as PROJ sets a
     * transformation up anew for each. A shape that is not valid is mended without losing area that the file shows; what is no
     * area afterwards is left out.
     */
    private static final String ADD = """
            with source as materialized (
                select place, number, code, label, attributes, ST_SetSRID(ST_GeomFromWKB(shape), 0) as shape
                from unnest(:numbers, :codes, :labels, :attributes, :shapes) with ordinality
                    as taken (number, code, label, attributes, shape, place)
            ), moved as materialized (
                select part.path[1] as place, ST_Collect(part.geom order by part.path) as shape
                from (select ST_Collect(shape order by place) as grid from source) as every,
                    ST_Dump(ST_Transform(every.grid, cast(:definition as text), 4326)) as part
                group by part.path[1]
            ), judged as materialized (
                select place, shape, ST_IsValid(shape) as valid from moved
            ), parcel as materialized (
                select source.number, source.code, source.label, source.attributes, judged.valid,
                    case when not judged.valid then left(ST_IsValidReason(judged.shape), 200) end as reason,
                    ST_Multi(ST_CollectionExtract(
                        case when judged.valid then judged.shape else ST_MakeValid(judged.shape) end, 3)) as outline
                from source join judged using (place)
            ), kept as (
                insert into planning_feature (layer_id, number, code, label, attributes, area_m2, outline, tile_shape)
                select :layer, number, code, nullif(label, ''), attributes::jsonb, ST_Area(outline::geography), outline,
                    ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Transform(outline, 3857)), 3))
                from parcel where ST_Area(outline) > 5e-12
                returning number
            )
            insert into planning_finding (layer_id, number, kind, reason, detail)
            select :layer, parcel.number, case when kept.number is null then 'REFUSED' else 'MENDED' end,
                case when kept.number is null then 'VANISHED' else 'SELF_INTERSECTION' end, parcel.reason
            from parcel left join kept using (number)
            where kept.number is null or not parcel.valid
            on conflict do nothing
            """;

    private static final String FIND = """
            insert into planning_finding (layer_id, number, kind, reason) values (:layer, :number, :kind, :reason)
            on conflict do nothing
            """;

    /** The point on its surface tells where a parcel lies. */
    private static final String OUTSIDE = """
            insert into planning_finding (layer_id, number, kind, reason)
            select :layer, feature.number, 'OUTSIDE', 'OUTSIDE'
            from planning_feature feature
            where feature.layer_id = :layer and not exists (
                select from platform.admin_unit_boundary shape
                where shape.level = 'COMMUNE' and shape.unit_code in (:communes)
                and ST_DWithin(shape.tile_shape, ST_PointOnSurface(feature.tile_shape), :metres))
            """;

    private static final String READ = """
            select feature.number, feature.code, feature.label, feature.attributes::text as attributes, feature.area_m2,
                code.class_code, code.restricted, ST_AsGeoJSON(feature.outline, 7) as geometry
            from planning_feature feature join planning_code code using (layer_id, code)
            where feature.layer_id = :layer and feature.number = :number
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    FeatureRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(LayerId layer, ImportOrder order, List<Parcel> batch) {
        List<Parcel> usable = new ArrayList<>();
        for (Parcel parcel : batch) {
            Fault fault = faultOf(parcel, order.projection());
            if (fault != null) {
                find(layer, parcel.number(), fault);
            }
            if (fault == null || fault.mendable()) {
                usable.add(parcel);
            }
        }
        if (!usable.isEmpty()) {
            keep(layer, order, usable);
        }
    }

    private static @Nullable Fault faultOf(Parcel parcel, MapProjection projection) {
        ParcelShape shape = parcel.shape();
        return shape != null && !shape.within(projection) ? Fault.OUT_OF_RANGE : parcel.fault();
    }

    private void find(LayerId layer, int number, Fault fault) {
        database.sql(FIND)
                .param("layer", layer.value())
                .param("number", number)
                .param("kind", fault.mendable() ? "MENDED" : "REFUSED")
                .param("reason", fault.name())
                .update();
    }

    private void keep(LayerId layer, ImportOrder order, List<Parcel> parcels) {
        Object[] numbers = parcels.stream().map(Parcel::number).toArray();
        Object[] codes = parcels.stream()
                .map(parcel -> cut(parcel.attribute(order.codeField()), LONGEST_CODE))
                .toArray();
        Object[] labels = parcels.stream()
                .map(parcel -> cut(parcel.attribute(order.nameField()), LONGEST_LABEL))
                .toArray();
        Object[] attributes = parcels.stream()
                .map(parcel -> json.writeValueAsString(parcel.attributes()))
                .toArray();
        byte[][] shapes = parcels.stream()
                .map(parcel -> Objects.requireNonNull(parcel.shape()).wkb())
                .toArray(byte[][]::new);
        database.sql(ADD)
                .param("layer", layer.value())
                .param("definition", order.projection().definition())
                .param("numbers", new SqlArrayValue("int4", numbers))
                .param("codes", new SqlArrayValue("text", codes))
                .param("labels", new SqlArrayValue("text", labels))
                .param("attributes", new SqlArrayValue("text", attributes))
                .param("shapes", new SqlArrayValue("bytea", (Object[]) shapes))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    int count(LayerId layer) {
        return database.sql("select count(*) from planning_feature where layer_id = ?")
                .param(layer.value())
                .query(Integer.class)
                .single();
    }

    void findOutside(LayerId layer, Collection<String> communes, int metres) {
        database.sql(OUTSIDE)
                .param("layer", layer.value())
                .param("communes", communes)
                .param("metres", metres)
                .update();
    }

    void deleteAll(LayerId layer) {
        database.sql("delete from planning_feature where layer_id = ?")
                .param(layer.value())
                .update();
    }

    Optional<StoredFeature> find(LayerId layer, int number) {
        return database.sql(READ)
                .param("layer", layer.value())
                .param("number", number)
                .query((row, index) -> new StoredFeature(
                        row.getInt("number"),
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("attributes"),
                        row.getDouble("area_m2"),
                        row.getString("class_code"),
                        row.getBoolean("restricted"),
                        row.getString("geometry")))
                .optional();
    }

    /** Ô đất đã lưu, with attributes and geometry as JSON text. */
    record StoredFeature(
            int number,
            String code,
            @Nullable String label,
            String attributes,
            double areaM2,
            @Nullable String classCode,
            boolean restricted,
            String geometry) {}
}
