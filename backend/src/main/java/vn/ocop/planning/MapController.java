package vn.ocop.planning;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.ocop.planning.MapLayers.MapLayer;
import vn.ocop.planning.MapLayers.MapView;
import vn.ocop.planning.MapLayers.ParcelFeature;
import vn.ocop.planning.MapPlaces.Places;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.territory.UnitBoundaries.BoundingBox;
import vn.ocop.territory.UnitBoundaries.CommunePlace;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.SiteSettings;

/** Bản đồ của tỉnh: published plans for everybody, drafts under the same addresses for those who work on plans. */
@RestController
@RequestMapping("/api/map")
@ServedOn(TenantKind.PROVINCE)
@PublicAccess(
        "Quy hoạch đã công bố, ranh giới hành chính và sản phẩm OCOP là thông tin công khai; bản nháp được kiểm tra quyền riêng")
@Tag(name = "map", description = "Bản đồ công khai")
class MapController {

    private static final String VECTOR_TILE = "application/vnd.mapbox-vector-tile";
    private static final String GEOJSON = "application/geo+json";
    private static final String BOUNDARIES = "boundaries";
    private static final int NEAREST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final MapLayers layers;
    private final MapPlaces places;
    private final Tiles tiles;
    private final SiteSettings site;

    MapController(MapLayers layers, MapPlaces places, Tiles tiles, SiteSettings site) {
        this.layers = layers;
        this.places = places;
        this.tiles = tiles;
        this.site = site;
    }

    @GetMapping
    @Operation(summary = "Bản đồ công khai: phạm vi, các lớp quy hoạch đang công bố và chú giải")
    MapView map() {
        return layers.published();
    }

    @GetMapping("/communes")
    @Operation(summary = "Các xã, phường với vị trí trên bản đồ")
    ResponseEntity<List<CommunePlace>> communes() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(A_WHILE).cachePublic())
                .body(layers.places());
    }

    @GetMapping("/producers")
    @Operation(summary = "Chủ thể có sản phẩm OCOP còn hạng sao, với vị trí")
    Places producers() {
        return places.all();
    }

    @GetMapping("/layers/{id}")
    @Operation(summary = "Một lớp quy hoạch với chú giải")
    MapLayer layer(@PathVariable UUID id, @AuthenticationPrincipal @Nullable CurrentUser user) {
        return layers.layer(new LayerId(id), user);
    }

    @GetMapping("/layers/{id}/tilejson")
    @Operation(summary = "Mô tả ô bản đồ của một lớp (TileJSON 3.0)")
    TileJson tileJson(@PathVariable UUID id, @AuthenticationPrincipal @Nullable CurrentUser user) {
        MapLayer layer = layers.layer(new LayerId(id), user);
        BoundingBox box = layer.bounds();
        String address = "%s/api/map/tiles/%s/{z}/{x}/{y}?v=%d"
                .formatted(site.origin(TenantContext.current()), layer.id(), layer.version());
        return new TileJson(
                "3.0.0",
                layer.plan().name(),
                layer.plan().dataOwner(),
                List.of(address),
                List.of(new VectorLayer("parcels", Map.of("class", "String"))),
                List.of(box.west(), box.south(), box.east(), box.north()),
                0,
                NEAREST);
    }

    @GetMapping(path = "/layers/{id}/features/{number}", produces = GEOJSON)
    @Operation(summary = "Một ô đất (OGC API Features)")
    ParcelFeature parcel(
            @PathVariable UUID id, @PathVariable String number, @AuthenticationPrincipal @Nullable CurrentUser user) {
        if (!NUMBER.matcher(number).matches()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        return layers.parcel(new LayerId(id), Integer.parseInt(number), user);
    }

    @GetMapping(path = "/tiles/{layer}/{z}/{x}/{y}", produces = VECTOR_TILE)
    @Operation(summary = "Ô bản đồ dạng vectơ của một lớp, hoặc của ranh giới hành chính (boundaries)")
    @Nullable
    ResponseEntity<byte[]> tile(
            @PathVariable String layer,
            @PathVariable String z,
            @PathVariable String x,
            @PathVariable String y,
            @AuthenticationPrincipal @Nullable CurrentUser user,
            WebRequest request) {
        TileAddress tile = TileAddress.of(z, x, y).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return layer.equals(BOUNDARIES) ? boundaries(tile, request) : parcels(layerId(layer), tile, user, request);
    }

    private @Nullable ResponseEntity<byte[]> boundaries(TileAddress tile, WebRequest request) {
        String province = MapLayers.province();
        String etag = "\"%s-%s\"".formatted(BOUNDARIES, province);
        CacheControl cache = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
        return request.checkNotModified(etag) ? null : answer(tiles.boundaries(province, tile), etag, cache);
    }

    private @Nullable ResponseEntity<byte[]> parcels(
            LayerId id, TileAddress tile, @Nullable CurrentUser user, WebRequest request) {
        Layer layer = layers.visible(id, user);
        boolean everything = MapLayers.seesEverything(user);
        boolean open = layer.state() == LayerState.PUBLISHED && !everything;
        String etag = "\"%s-%d%s\"".formatted(layer.id(), layer.version(), everything ? "-all" : "");
        CacheControl cache = open
                ? CacheControl.maxAge(A_WHILE).cachePublic()
                : CacheControl.noCache().cachePrivate();
        return request.checkNotModified(etag) ? null : answer(tiles.parcels(layer, tile, everything), etag, cache);
    }

    private static ResponseEntity<byte[]> answer(byte[] tile, String etag, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(VECTOR_TILE))
                .cacheControl(cache)
                .varyBy("Cookie")
                .eTag(etag)
                .body(tile);
    }

    private static LayerId layerId(String text) {
        try {
            return new LayerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
    }

    /** Mô tả ô bản đồ theo TileJSON 3.0. */
    record TileJson(
            String tilejson,
            String name,
            String attribution,
            List<String> tiles,
            @JsonProperty("vector_layers") List<VectorLayer> vectorLayers,
            List<Double> bounds,
            int minzoom,
            int maxzoom) {}

    /** Lớp trong ô bản đồ. */
    record VectorLayer(String id, Map<String, String> fields) {}
}
