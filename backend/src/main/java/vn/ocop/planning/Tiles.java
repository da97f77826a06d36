package vn.ocop.planning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantId;
import vn.ocop.territory.UnitBoundaries;

/**
 * Ô bản đồ vẽ trong PostGIS. Drawn once for each workspace, layer and version of the layer; a change makes a new version, so
 * nothing has to be thrown away, and what nobody asks for is dropped when room is needed.
 */
@Component
class Tiles {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int OVERHEAD = 200;
    private static final String BOUNDARIES = "boundaries";

    static final String PARCELS = """
            select ST_AsMVT(tile, 'parcels', 4096, 'shape', 'number')
            from (
                select feature.number, code.class_code as class,
                    ST_AsMVTGeom(feature.tile_shape, ST_TileEnvelope(:z, :x, :y), 4096, 64, true) as shape
                from planning_feature feature join planning_code code using (layer_id, code)
                where feature.layer_id = :layer
                and feature.tile_shape && ST_TileEnvelope(:z, :x, :y, margin => 0.015625)
                and feature.area_m2 >= :smallest and (:everything or not code.restricted)
            ) as tile
            where tile.shape is not null
            """;

    private final JdbcClient database;
    private final UnitBoundaries boundaries;
    private final Cache<Key, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] tile) -> tile.length + OVERHEAD)
            .expireAfterAccess(Duration.ofHours(6))
            .build();

    Tiles(JdbcClient database, UnitBoundaries boundaries) {
        this.database = database;
        this.boundaries = boundaries;
    }

    /** @param everything with what is not for the public */
    @Transactional(readOnly = true)
    public byte[] parcels(Layer layer, TileAddress tile, boolean everything) {
        Key key = key(layer.id().toString(), layer.version(), tile, everything);
        return once(key, () -> database.sql(PARCELS)
                .param("layer", layer.id().value())
                .param("z", tile.z())
                .param("x", tile.x())
                .param("y", tile.y())
                .param("smallest", tile.smallestArea())
                .param("everything", everything)
                .query(byte[].class)
                .single());
    }

    /** Provinces, communes of this province and their labels. */
    @Transactional(readOnly = true)
    public byte[] boundaries(String province, TileAddress tile) {
        return once(key(BOUNDARIES, 0, tile, true), () -> boundaries.tile(province, tile.z(), tile.x(), tile.y()));
    }

    /** Outside the cache's own lock: two people who ask at once draw twice, nobody waits for a database. */
    private byte[] once(Key key, Supplier<byte[]> draw) {
        byte[] known = drawn.getIfPresent(key);
        if (known == null) {
            known = draw.get();
            drawn.put(key, known);
        }
        return known;
    }

    private static Key key(String layer, long version, TileAddress tile, boolean everything) {
        return new Key(TenantContext.current().id(), layer, version, tile, everything);
    }

    private record Key(TenantId tenant, String layer, long version, TileAddress tile, boolean everything) {}
}
