package vn.ocop.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranh giới hành chính để vẽ bản đồ, shared by all workspaces and read only. Generalised: good for drawing and for finding
 * gross mistakes, no proof of a border.
 */
@Component
public class UnitBoundaries {

    /** Communes of today of the province, or that communes of the former province became. */
    private static final String COMMUNES = """
            select unit.code, unit.name, unit.full_name, shape.outline, shape.tile_shape, shape.label
            from platform.admin_unit unit
            join platform.admin_unit_boundary shape on shape.level = 'COMMUNE' and shape.unit_code = unit.code
            where unit.level = 'COMMUNE' and unit.valid_to is null
            and (unit.province_code = :province or exists (
                select from platform.admin_unit_link link
                join platform.admin_unit former on former.id = link.predecessor_id
                where link.successor_id = unit.id and former.province_code = :province))
            """;

    private static final String TILE = "with commune as (" + COMMUNES + """
            ), box as (
                select ST_TileEnvelope(:z, :x, :y) as tile, ST_TileEnvelope(:z, :x, :y, margin => 0.015625) as around
            ), communes as (
                select commune.code, commune.name, ST_AsMVTGeom(commune.tile_shape, box.tile, 4096, 64, true) as shape
                from commune, box where commune.tile_shape && box.around
            ), labels as (
                select commune.code, commune.name, ST_AsMVTGeom(ST_Transform(commune.label, 3857), box.tile, 4096, 64, true) as shape
                from commune, box where ST_Transform(commune.label, 3857) && box.around
            ), provinces as (
                select province.unit_code as code, ST_AsMVTGeom(province.tile_shape, box.tile, 4096, 64, true) as shape
                from platform.admin_unit_boundary province, box
                where province.level = 'PROVINCE' and province.tile_shape && box.around
            )
            select coalesce((select ST_AsMVT(provinces, 'provinces', 4096, 'shape') from provinces), ''::bytea)
                || coalesce((select ST_AsMVT(communes, 'communes', 4096, 'shape') from communes), ''::bytea)
                || coalesce((select ST_AsMVT(labels, 'labels', 4096, 'shape') from labels), ''::bytea)
            """;

    private static final String INSIDE = """
            select count(*)
            from unnest(:longitudes, :latitudes) as place (longitude, latitude)
            where latitude between -85 and 85 and longitude between -180 and 180 and exists (
                select from platform.admin_unit_boundary shape
                where shape.level = 'COMMUNE' and shape.unit_code in (:communes)
                and ST_DWithin(shape.tile_shape,
                    ST_Transform(ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), 3857), :metres))
            """;

    private final JdbcClient jdbc;

    UnitBoundaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The communes of the province with where they lie, by name. */
    @Transactional(readOnly = true)
    public List<CommunePlace> communes(String province) {
        return jdbc.sql("with commune as (" + COMMUNES + """
                        )
                        select code, name, full_name, ST_X(label) as longitude, ST_Y(label) as latitude,
                            ST_XMin(outline) as west, ST_YMin(outline) as south, ST_XMax(outline) as east, ST_YMax(outline) as north
                        from commune order by name collate "vi-x-icu", code
                        """)
                .param("province", province)
                .query(UnitBoundaries::place)
                .list();
    }

    /** The box around all communes of the province; empty when no outline is known. */
    @Transactional(readOnly = true)
    public Optional<BoundingBox> extent(String province) {
        return jdbc.sql("with commune as (" + COMMUNES + """
                        )
                        select ST_XMin(box) as west, ST_YMin(box) as south, ST_XMax(box) as east, ST_YMax(box) as north
                        from (select ST_Extent(outline) as box from commune) as whole where box is not null
                        """)
                .param("province", province)
                .query(UnitBoundaries::box)
                .optional();
    }

    /** Vector tile with the layers {@code provinces}, {@code communes} and {@code labels}. */
    @Transactional(readOnly = true)
    public byte[] tile(String province, int z, int x, int y) {
        return jdbc.sql(TILE)
                .param("province", province)
                .param("z", z)
                .param("x", x)
                .param("y", y)
                .query(byte[].class)
                .single();
    }

    /** How many of the places (WGS 84) lie in one of the communes or within that many metres of it. */
    @Transactional(readOnly = true)
    public int countInside(Collection<String> communes, List<Double> longitudes, List<Double> latitudes, int metres) {
        if (communes.isEmpty() || longitudes.isEmpty()) {
            return 0;
        }
        return jdbc.sql(INSIDE)
                .param("communes", communes)
                .param("longitudes", new SqlArrayValue("float8", longitudes.toArray()))
                .param("latitudes", new SqlArrayValue("float8", latitudes.toArray()))
                .param("metres", metres)
                .query(Integer.class)
                .single();
    }

    private static CommunePlace place(ResultSet row, int number) throws SQLException {
        return new CommunePlace(
                row.getString("code"),
                row.getString("name"),
                row.getString("full_name"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                box(row, number));
    }

    private static BoundingBox box(ResultSet row, int number) throws SQLException {
        return new BoundingBox(
                row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north"));
    }

    /**
     * Xã, phường trên bản đồ.
     *
     * @param longitude of a point inside that stands for the commune
     */
    public record CommunePlace(
            String code, String name, String fullName, double longitude, double latitude, BoundingBox bounds) {}

    /** Khung bao (WGS 84). */
    public record BoundingBox(double west, double south, double east, double north) {}
}
