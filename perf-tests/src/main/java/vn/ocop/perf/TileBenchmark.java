package vn.ocop.perf;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * Map tiles of the packaged backend: asked for the first time, asked for again, and the same {@code ST_AsMVT} in pgbench, zoom by
 * zoom, over a published plan of a hundred thousand made-up parcels in the middle of Thanh Hóa.
 *
 * <p>Arguments: the backend's jar, its port, the program pgbench.
 */
public final class TileBenchmark {

    private static final String LAYER = "0195c0de-0000-7000-8000-000000000006";
    private static final double WEST = 105.55;
    private static final double SOUTH = 19.75;
    private static final double EAST = 105.85;
    private static final double NORTH = 20.05;
    private static final int MOST_TILES = 400;
    private static final List<Integer> ZOOMS = List.of(11, 13, 15, 17);

    /** Hexagons of about 1 ha, sixteen codes, as the importer stores what it read. */
    private static final String FILL = """
            set search_path to %1$s, ext, public;
            insert into planning_plan (id, name, plan_type, state, data_owner, disclaimer, synthetic)
            values ('%2$s', 'Quy hoạch để đo', 'LAND_USE', 'DRAFTING', 'Đo tốc độ', 'Dữ liệu mô phỏng', true);
            create temporary table hexagon as
            select row_number() over () as number, 'M' || (abs(i * 7 + j) %% 16) as code, cell.geom as shape
            from ST_HexagonGrid(65, ST_Transform(ST_MakeEnvelope(%3$s, %4$s, %5$s, %6$s, 4326), 3857)) cell(geom, i, j);
            insert into planning_layer (id, plan_id, number, state, attachment_id, file_name, file_sha256, format, projection,
                encoding, legend, code_field, features, mended, refused, outside, area_m2, west, south, east, north, imported_by,
                published_at, published_by)
            select '%2$s', '%2$s', 1, 'PUBLISHED', '%2$s', 'do.geojson', repeat('0', 64), 'GEOJSON', 'WGS84', 'UTF_8',
                'LAND_USE', 'code', count(*), 0, 0, 0, 0, %3$s, %4$s, %5$s, %6$s, 'Đo', now(), 'Đo' from hexagon;
            insert into planning_code (layer_id, code, features, area_m2, class_code, settled, restricted)
            select '%2$s', code, count(*), 0, code, true, false from hexagon group by code;
            insert into planning_feature (layer_id, number, code, attributes, area_m2, outline, tile_shape)
            select '%2$s', number, code, '{}', ST_Area(shape) * 0.88, ST_Multi(ST_Transform(shape, 4326)), ST_Multi(shape)
            from hexagon;
            analyze planning_feature, planning_code, planning_layer;
            """;

    private final int port;
    private final Tenant tenant;
    private final Pgbench pgbench;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TileBenchmark(int port, Tenant tenant, Pgbench pgbench) {
        this.port = port;
        this.tenant = tenant;
        this.pgbench = pgbench;
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        TestDatabase database = DurableDatabase.fresh();
        Tenant tenant = database.createProvince("thanhhoa");
        database.execute(FILL.formatted(tenant.schema(), LAYER, WEST, SOUTH, EAST, NORTH));
        Pgbench pgbench = new Pgbench(arguments[2], database.superuser());
        try (TokenIssuer issuer = new TokenIssuer();
                PackagedBackend ignored = PackagedBackend.start(Path.of(arguments[0]), port, database, issuer)) {
            TileBenchmark benchmark = new TileBenchmark(port, tenant, pgbench);
            benchmark.warmUp();
            for (int zoom : ZOOMS) {
                benchmark.measure(zoom);
            }
        }
        System.exit(0);
    }

    /** The machine code is ready after tiles that no row of the table counts: those of other zooms. */
    private void warmUp() throws Exception {
        for (int zoom : new int[] {14, 16}) {
            ask("", tiles(zoom));
        }
    }

    private void measure(int zoom) throws Exception {
        Block tiles = tiles(zoom);
        Latencies cold = ask("zoom " + zoom + ", first time", tiles);
        Latencies bare = pgbench.run("zoom " + zoom + ", pgbench", statement(tiles), 1, Math.max(tiles.size(), 200));
        Latencies warm = ask("zoom " + zoom + ", again", tiles);
        List.of(cold, bare, warm).forEach(System.out::println);
        System.out.printf(
                "ratio of medians: first time %.2f, again %.2f%n",
                cold.median() / bare.median(), warm.median() / bare.median());
    }

    private Latencies ask(String name, Block tiles) throws Exception {
        List<Double> milliseconds = new ArrayList<>();
        long bytes = 0;
        long begun = System.nanoTime();
        for (int x = tiles.west; x <= tiles.east; x++) {
            for (int y = tiles.north; y <= tiles.south; y++) {
                long start = System.nanoTime();
                HttpResponse<byte[]> tile = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/map/tiles/%s/%d/%d/%d"
                                        .formatted(port, LAYER, tiles.zoom, x, y)))
                                .header("Host", tenant.slug() + ".localhost")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                milliseconds.add((System.nanoTime() - start) / 1e6);
                if (tile.statusCode() != 200 || tile.body().length == 0) {
                    throw new IllegalStateException("No tile: " + tile.statusCode());
                }
                bytes += tile.body().length;
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d tiles of %d kB on average%n", milliseconds.size(), bytes / milliseconds.size() / 1024);
        return new Latencies(name, milliseconds, seconds);
    }

    /** The statement of a tile, as the backend sends it, with the tenant's role and path set as the backend sets them. */
    private String statement(Block tiles) {
        return """
                \\set x random(%4$d, %5$d)
                \\set y random(%6$d, %7$d)
                begin;
                set local role %2$s; set local search_path to %1$s, ext, platform;
                select ST_AsMVT(tile, 'parcels', 4096, 'shape', 'number')
                    from (
                        select feature.number, code.class_code as class,
                            ST_AsMVTGeom(feature.tile_shape, ST_TileEnvelope(%3$d, :x, :y), 4096, 64, true) as shape
                        from planning_feature feature join planning_code code using (layer_id, code)
                        where feature.layer_id = '%8$s'
                        and feature.tile_shape && ST_TileEnvelope(%3$d, :x, :y, margin => 0.015625)
                        and feature.area_m2 >= %9$s and (false or not code.restricted)
                    ) as tile
                    where tile.shape is not null;
                commit;
                """.formatted(
                        tenant.schema(),
                        tenant.role(),
                        tiles.zoom,
                        tiles.west,
                        tiles.east,
                        tiles.north,
                        tiles.south,
                        LAYER,
                        Math.pow(40_075_016 * 0.94 / 256 / (1L << tiles.zoom) / 2, 2))
                .replaceAll("\n {4,}", " ");
    }

    /** The tiles over the parcels, at most as many as are asked for, from the middle outwards. */
    private static Block tiles(int zoom) {
        int side = (int) Math.sqrt(MOST_TILES) / 2;
        int column = column((WEST + EAST) / 2, zoom);
        int row = row((SOUTH + NORTH) / 2, zoom);
        return new Block(
                zoom,
                Math.max(column(WEST, zoom), column - side),
                Math.max(row(NORTH, zoom), row - side),
                Math.min(column(EAST, zoom), column + side - 1),
                Math.min(row(SOUTH, zoom), row + side - 1));
    }

    private static int column(double longitude, int zoom) {
        return (int) Math.floor((longitude + 180) / 360 * (1 << zoom));
    }

    private static int row(double latitude, int zoom) {
        double angle = Math.toRadians(latitude);
        return (int) Math.floor((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2 * (1 << zoom));
    }

    /** Neighbouring tiles of one zoom. */
    private record Block(int zoom, int west, int north, int east, int south) {
        int size() {
            return (east - west + 1) * (south - north + 1);
        }
    }
}
