package vn.ocop.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.planning.PlacementCheck.Spot;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.tenancy.reference.BoundaryLoad;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Requests;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Role;

/** From a planner's file to the map that everybody sees, and what keeps a bad file from getting there. */
@ApplicationTest
class PlanningTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CurrentUser PLANNER = Requests.user(Role.PLANNER);
    private static final double EARTH = 6_371_008.8;

    @Autowired
    private MockMvc web;

    @Autowired
    private PlacementCheck placement;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
        new BoundaryLoad(Workspaces.database().owner()).run();
    }

    @Test
    void theTransformationUsesTheOfficialSevenParameters() throws IOException {
        List<String[]> points = new ArrayList<>(text("/planning/vn2000-control-points.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 9))
                .toList());
        points.add(new String[] {"Thanh Hóa", "", "105", "581143.897", "2191132.272", "105.7764", "19.8075", "0.05"});
        points.add(new String[] {"Vĩnh Long", "", "105.5", "549887.530", "1133950.360", "105.9572", "10.2537", "0.05"});
        for (String[] point : points) {
            Spot grid = new Spot(number(point[3]), number(point[4]));
            MapProjection zone = MapProjection.zone3(new BigDecimal(point[2]));
            Spot found =
                    inThanhHoa(() -> placement.transformed(List.of(grid), zone)).getFirst();
            double metres = Math.hypot(
                    Math.toRadians(found.x() - number(point[5])) * EARTH * Math.cos(Math.toRadians(found.y())),
                    Math.toRadians(found.y() - number(point[6])) * EARTH);
            // Degrees in the file are rounded to the seventh decimal, which is 8 mm.
            assertThat(metres).as(point[0]).isLessThanOrEqualTo(number(point[7]) + 0.01);
        }
    }

    @Test
    void aShapefileInVn2000BecomesThePublicMap() throws Exception {
        String plan = plan("Quy hoạch sử dụng đất xã Hoằng Thanh");
        String file = uploaded("qh.zip", bytes("/planning/quy-hoach-16000.shp.zip"));
        call(post("/api/plans/{id}/file-preview", plan), "{\"attachment\":\"%s\"}".formatted(file))
                .andExpect(jsonPath("$.format").value("SHAPEFILE"))
                .andExpect(jsonPath("$.rows").value(450))
                .andExpect(jsonPath("$.encoding").value("UTF_8"))
                .andExpect(jsonPath("$.projectionDeclared").value(true))
                .andExpect(jsonPath("$.projection").value("VN2000_3"))
                .andExpect(jsonPath("$.meridian").value(105))
                .andExpect(jsonPath("$.fields[?(@.name=='KyHieu')].examples[*]").value(hasItem("ONT")));
        JsonNode layer = json(addLayer(plan, file, "VN2000_3", "105").andExpect(status().isCreated()));
        assertThat(layer.get("features").asInt() + layer.get("refused").asInt()).isEqualTo(450);
        assertThat(layer.get("features").asInt()).isGreaterThanOrEqualTo(449);
        assertThat(layer.get("outside").asInt()).isZero();
        assertThat(layer.get("codes").valueStream().map(code -> code.get("settled")
                        .asBoolean()))
                .containsOnly(true);
        String id = layer.get("id").asString();
        sameAsTheWgs84Truth(id);

        String tile = "/api/map/tiles/" + id + "/14/13012/7272";
        web.perform(get(tile).with(on(THANH_HOA))).andExpect(status().isNotFound());
        act(id, "publish", layer.get("version").asInt(), "").andExpect(status().isOk());
        web.perform(get("/api/map").with(on(THANH_HOA)))
                .andExpect(jsonPath("$.layers[?(@.id=='%s')].plan.synthetic".formatted(id))
                        .value(true))
                .andExpect(jsonPath("$.layers[?(@.id=='%s')].legend[?(@.classCode=='ONT')].colour".formatted(id))
                        .value("#ffd0ff"));
        web.perform(get("/api/map/layers/{id}/features/1", id).with(on(THANH_HOA)))
                .andExpect(jsonPath("$.type").value("Feature"))
                .andExpect(jsonPath("$.properties.className").value("Đất ở tại nông thôn"))
                .andExpect(jsonPath("$.properties.plan.decisionNo").value("12/QĐ-UBND"))
                .andExpect(jsonPath("$.properties.attributes").isEmpty());
        web.perform(get("/api/map/layers/{id}/tilejson", id).with(on(THANH_HOA)))
                .andExpect(jsonPath("$.tilejson").value("3.0.0"))
                .andExpect(jsonPath("$.vector_layers[0].id").value("parcels"));
        tileIsCachedByItsEtag(id);
    }

    private void tileIsCachedByItsEtag(String id) throws Exception {
        JsonNode box = json(web.perform(get("/api/map/layers/{id}", id).with(on(THANH_HOA))))
                .get("bounds");
        String address = tileAt(
                id,
                (box.get("west").asDouble() + box.get("east").asDouble()) / 2,
                (box.get("south").asDouble() + box.get("north").asDouble()) / 2);
        var answer = web.perform(get(address).with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).hasSizeGreaterThan(500);
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
        String etag = Objects.requireNonNull(answer.getHeader(HttpHeaders.ETAG));
        web.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, etag).with(on(THANH_HOA)))
                .andExpect(status().isNotModified());
        web.perform(get(address).with(on(BEN_TRE))).andExpect(status().isNotFound());
        web.perform(get(address).with(on(BEN_TRE)).with(as(PLANNER))).andExpect(status().isNotFound());
    }

    private void sameAsTheWgs84Truth(String layer) throws Exception {
        JsonNode truth;
        try (InputStream packed = new GZIPInputStream(stream("/planning/quy-hoach-16000.geojson.gz"))) {
            truth = JSON.readTree(packed).get("features").get(0);
        }
        JsonNode read = json(call(get("/api/map/layers/{id}/features/1", layer), ""));
        assertThat(read.get("properties").get("attributes").get("MaDT").asString())
                .isEqualTo(truth.get("properties").get("MaDT").asString());
        assertThat(read.get("properties").get("areaM2").asDouble())
                .isCloseTo(truth.get("properties").get("DienTich").asDouble(), within(300.0));
        List<double[]> expected =
                corners(truth.get("geometry").get("coordinates").get(0));
        for (double[] corner :
                corners(read.get("geometry").get("coordinates").get(0).get(0))) {
            double nearest = expected.stream()
                    .mapToDouble(one -> Math.hypot(one[0] - corner[0], one[1] - corner[1]))
                    .min()
                    .orElseThrow();
            // 0.1 m, as the file has centimetres.
            assertThat(nearest).isLessThan(1e-6);
        }
    }

    private static List<double[]> corners(JsonNode ring) {
        return ring.valueStream()
                .map(corner ->
                        new double[] {corner.get(0).asDouble(), corner.get(1).asDouble()})
                .toList();
    }

    @Test
    void aWrongSystemOfCoordinatesIsNamedAndNothingIsHalfDone() throws Exception {
        String plan = plan("Quy hoạch khai sai múi");
        String file = uploaded("qh.zip", bytes("/planning/quy-hoach-16000.shp.zip"));
        addLayer(plan, file, "VN2000_3", "105.75")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("plan-wrong-zone"))
                .andExpect(jsonPath("$.detail").value(containsString("105°00′")));
        addLayer(plan, file, "VN2000_3", "101.5").andExpect(jsonPath("$.code").value("plan-axis-unknown"));
        addLayer(plan, file, "WGS84", null).andExpect(jsonPath("$.code").value("plan-wrong-zone"));
        call(get("/api/plans/{id}/layers", plan), "").andExpect(jsonPath("$").value(hasSize(0)));
        addLayer(plan, file, "VN2000_3", "105").andExpect(status().isCreated());
        addLayer(plan, file, "VN2000_3", "105").andExpect(jsonPath("$.code").value("plan-file-unusable"));
    }

    @Test
    void swappedAxesAndAnotherPlaceAreNamed() throws Exception {
        String plan = plan("Quy hoạch đổi trục");
        addGeoJson(plan, square("ONT", 19.82, 105.92))
                .andExpect(jsonPath("$.code").value("plan-axes-swapped"));
        addGeoJson(plan, square("ONT", 106.4, 10.2))
                .andExpect(jsonPath("$.code").value("plan-outside-communes"));
        addGeoJson(plan, square("ONT", 581_143, 2_191_132)).andExpect(status().is(422));
        addGeoJson(plan, "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}")
                .andExpect(jsonPath("$.code").value("plan-file-nothing-usable"));
        call(get("/api/plans/{id}/layers", plan), "").andExpect(jsonPath("$").value(hasSize(0)));
    }

    @Test
    void brokenOutlinesAreMendedOrRefusedWithTheirRows() throws Exception {
        String plan = plan("Quy hoạch có lỗi hình");
        String bowTie =
                feature("ONT", "[[[105.92,19.82],[105.93,19.83],[105.93,19.82],[105.92,19.83],[105.92,19.82]]]");
        String open = feature("ONT", "[[[105.94,19.82],[105.95,19.82],[105.95,19.83]]]");
        String flat = feature("ONT", "[[[105.92,19.82],[105.93,19.83],[105.94,19.84],[105.92,19.82]]]");
        String line =
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}}";
        JsonNode layer = json(addGeoJson(plan, String.join(",", square("ONT", 105.92, 19.82), bowTie, open, flat, line))
                .andExpect(status().isCreated()));
        assertThat(layer.get("features").asInt()).isEqualTo(3);
        assertThat(layer.get("mended").asInt()).isEqualTo(2);
        assertThat(layer.get("refused").asInt()).isEqualTo(2);
        call(get("/api/plan-layers/{id}/findings", layer.get("id").asString()), "")
                .andExpect(jsonPath("$.items[?(@.number==2)].kind").value(hasItem("MENDED")))
                .andExpect(jsonPath("$.items[?(@.number==3)].kind").value(hasItem("MENDED")))
                .andExpect(jsonPath("$.items[?(@.number==4)].kind").value(hasItem("REFUSED")))
                .andExpect(jsonPath("$.items[?(@.number==5)].reason")
                        .value(hasItem("Hình là điểm hoặc đường, không phải vùng.")));
    }

    @Test
    void unknownCodesAreForThePlannerToSettleAndDefenceIsNeverPublic() throws Exception {
        String plan = plan("Quy hoạch có đất quốc phòng");
        JsonNode layer = json(addGeoJson(
                        plan,
                        String.join(
                                ",",
                                square("ONT", 105.92, 19.82),
                                square("CQP", 105.93, 19.82),
                                square("xyz", 105.94, 19.82)))
                .andExpect(status().isCreated()));
        String id = layer.get("id").asString();
        int version = layer.get("version").asInt();
        act(id, "publish", version, "").andExpect(jsonPath("$.code").value("plan-codes-open"));
        codes(id, version, "{\"code\":\"xyz\",\"classCode\":\"KHONGCO\"}")
                .andExpect(jsonPath("$.code").value("plan-class-unknown"));
        JsonNode settled =
                json(codes(id, version, "{\"code\":\"xyz\",\"classCode\":null}").andExpect(status().isOk()));
        act(id, "publish", settled.get("version").asInt(), "").andExpect(status().isOk());

        web.perform(get("/api/map/layers/{id}/features/2", id).with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
        call(get("/api/map/layers/{id}/features/2", id), "").andExpect(status().isOk());
        web.perform(get("/api/map/layers/{id}", id).with(on(THANH_HOA)))
                .andExpect(jsonPath("$.legend[?(@.classCode=='CQP')]").isEmpty());
        String tile = tileAt(id, 105.935, 19.825);
        byte[] open = web.perform(get(tile).with(on(THANH_HOA)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] all = call(get(tile), "").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(open, StandardCharsets.ISO_8859_1))
                .contains("ONT")
                .doesNotContain("CQP");
        assertThat(new String(all, StandardCharsets.ISO_8859_1)).contains("CQP");
    }

    @Test
    void aLaterVersionReplacesTheFirstAndMayBeWithdrawn() throws Exception {
        String plan = plan("Quy hoạch nhiều phiên bản");
        String first = published(plan, 105.92);
        String second = published(plan, 105.93);
        call(get("/api/plans/{id}/layers", plan), "")
                .andExpect(jsonPath("$[0].state").value("PUBLISHED"))
                .andExpect(jsonPath("$[1].state").value("REPLACED"))
                .andExpect(jsonPath("$[1].endedBy").value("Nguyễn Thị Thử"));
        web.perform(get("/api/map/layers/{id}", first).with(on(THANH_HOA))).andExpect(status().isNotFound());
        JsonNode layer = json(call(get("/api/plan-layers/{id}", second), ""));
        act(second, "withdraw", 0, "{\"reason\":\"Sai ranh giới\"}").andExpect(status().isPreconditionFailed());
        act(second, "withdraw", layer.get("version").asInt(), "{\"reason\":\"Sai ranh giới\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"))
                .andExpect(jsonPath("$.endReason").value("Sai ranh giới"));
        web.perform(get("/api/map/layers/{id}", second).with(on(THANH_HOA))).andExpect(status().isNotFound());
        web.perform(get("/api/map").with(on(THANH_HOA)))
                .andExpect(jsonPath("$.layers[?(@.id=='%s')]".formatted(second)).isEmpty());
        act(second, "publish", layer.get("version").asInt() + 1, "")
                .andExpect(jsonPath("$.code").value("plan-layer-state"));
    }

    @Test
    void aPlanThatIsOnlyBeingMadeStaysInside() throws Exception {
        String plan = planIn("DRAFTING", "Quy hoạch đang lập");
        JsonNode layer = json(addGeoJson(plan, square("ONT", 105.92, 19.82)).andExpect(status().isCreated()));
        String id = layer.get("id").asString();
        act(id, "publish", layer.get("version").asInt(), "")
                .andExpect(jsonPath("$.code").value("plan-not-publishable"));
        web.perform(get("/api/map/layers/{id}", id).with(on(THANH_HOA)).with(as(Role.COUNCIL_MEMBER)))
                .andExpect(status().isNotFound());
        act(id, "discard", layer.get("version").asInt(), "")
                .andExpect(jsonPath("$.state").value("DISCARDED"));
        call(get("/api/map/layers/{id}", id), "").andExpect(status().isNotFound());
    }

    @Test
    void aPlanIsCheckedAndChangedByOneAtATime() throws Exception {
        call(post("/api/plans"), content("APPROVED", "X").replace("\"12/QĐ-UBND\"", "null"))
                .andExpect(jsonPath("$.errors[0].field").value("decisionNo"));
        call(post("/api/plans"), content("APPROVED", "X").replace("16000", "99999"))
                .andExpect(status().isBadRequest());
        String plan = plan("Quy hoạch sẽ sửa");
        MockHttpServletRequestBuilder change = put("/api/plans/{id}", plan).header(HttpHeaders.IF_MATCH, "\"0\"");
        call(change, content("ADJUSTING", "Quy hoạch đã sửa"))
                .andExpect(jsonPath("$.version").value(1));
        call(put("/api/plans/{id}", plan).header(HttpHeaders.IF_MATCH, "\"0\""), content("ADJUSTING", "Lần hai"))
                .andExpect(status().isPreconditionFailed());
        call(get("/api/plans").param("q", "quy hoach da sua"), "")
                .andExpect(jsonPath("$.items[0].name").value("Quy hoạch đã sửa"));
    }

    @Test
    void anArchiveThatWouldSwellIsRefusedAtTheDoor() throws Exception {
        byte[] bomb = SampleShapefile.zip(Map.of("qh.shp", new byte[60_000_000]));
        upload("bom.zip", bomb).andExpect(status().is4xxClientError());
        upload("qh.geojson", "khong phai json".getBytes(StandardCharsets.UTF_8)).andExpect(status().is4xxClientError());
    }

    @Test
    void boundariesAndCommunesAreForEverybody() throws Exception {
        web.perform(get("/api/map/communes").with(on(THANH_HOA)))
                .andExpect(jsonPath("$").value(hasSize(166)))
                .andExpect(jsonPath("$[?(@.code=='16000')].fullName").value("Xã Hoằng Thanh"));
        byte[] tile = web.perform(get("/api/map/tiles/boundaries/9/406/227").with(on(THANH_HOA)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(tile, StandardCharsets.UTF_8)).contains("communes", "provinces");
        web.perform(get("/api/map/tiles/boundaries/9/999/227").with(on(THANH_HOA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aTileIsFoundByItsIndex() {
        UUID layer = UUID.randomUUID();
        String schema = THANH_HOA.schema();
        Workspaces.database().execute("""
                insert into %1$s.planning_plan (id, name, plan_type, state, data_owner, disclaimer, synthetic)
                values ('%2$s', 'Đồ án lớn', 'LAND_USE', 'DRAFTING', 'Sở', 'Tham khảo', true);
                insert into %1$s.planning_layer (id, plan_id, number, state, attachment_id, file_name, file_sha256, format,
                    projection, encoding, legend, code_field, features, mended, refused, outside, area_m2, west, south, east,
                    north, imported_by)
                values ('%2$s', '%2$s', 1, 'DRAFT', '%2$s', 'x', repeat('0', 64), 'GEOJSON', 'WGS84', 'UTF_8', 'LAND_USE',
                    'a', 0, 0, 0, 0, 0, 0, 0, 0, 0, 'x');
                insert into %1$s.planning_code (layer_id, code, features, area_m2, settled, restricted)
                values ('%2$s', 'ONT', 20000, 1, true, false);
                insert into %1$s.planning_feature (layer_id, number, code, attributes, area_m2, outline, tile_shape)
                select '%2$s', n, 'ONT', '{}', 1000, ext.st_multi(box), ext.st_multi(ext.st_transform(box, 3857))
                from (select n, ext.st_makeenvelope(105 + (n %% 200) * 0.002, 19 + (n / 200) * 0.002,
                    105.001 + (n %% 200) * 0.002, 19.001 + (n / 200) * 0.002, 4326) as box
                    from generate_series(1, 20000) as n) as grid;
                analyze %1$s.planning_feature;
                """.formatted(schema, layer));
        List<String> steps = inThanhHoa(() -> database.sql("explain " + Tiles.PARCELS)
                .param("layer", layer)
                .param("z", 15)
                .param("x", 25_944)
                .param("y", 14_587)
                .param("smallest", 0)
                .param("everything", true)
                .query(String.class)
                .list());
        assertThat(String.join("\n", steps)).contains("planning_feature_shape");
    }

    private String published(String plan, double longitude) throws Exception {
        JsonNode layer = json(addGeoJson(plan, square("ONT", longitude, 19.82)).andExpect(status().isCreated()));
        String id = layer.get("id").asString();
        act(id, "publish", layer.get("version").asInt(), "")
                .andExpect(jsonPath("$.state").value("PUBLISHED"));
        return id;
    }

    private String plan(String name) throws Exception {
        return planIn("APPROVED", name);
    }

    private String planIn(String state, String name) throws Exception {
        return json(call(post("/api/plans"), content(state, name)).andExpect(status().isCreated()))
                .get("id")
                .asString();
    }

    private static String content(String state, String name) {
        return """
                {"name":"%s","type":"LAND_USE","state":"%s","decisionNo":"12/QĐ-UBND","decidedOn":"2026-03-02",
                "approver":"UBND tỉnh Thanh Hóa","scale":10000,"periodFrom":2026,"periodTo":2030,"dataOwner":"Sở Thử nghiệm",
                "disclaimer":"Thông tin tham khảo, không thay hồ sơ pháp lý.","synthetic":true,
                "communes":[{"communeCode":"16000","formerUnit":"xã Hoằng Phụ"}]}
                """.formatted(name, state);
    }

    private ResultActions addGeoJson(String plan, String features) throws Exception {
        String file = uploaded(
                "qh.geojson",
                ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8));
        return addLayer(plan, file, "WGS84", null);
    }

    private ResultActions addLayer(String plan, String file, String projection, @Nullable String meridian)
            throws Exception {
        return call(post("/api/plans/{id}/layers", plan), """
                {"attachment":"%s","projection":"%s","meridian":%s,"encoding":"UTF_8","legend":"LAND_USE",
                "codeField":"KyHieu"}""".formatted(file, projection, meridian));
    }

    private ResultActions codes(String layer, int version, String choice) throws Exception {
        return call(
                put("/api/plan-layers/{id}/codes", layer).header(HttpHeaders.IF_MATCH, "\"" + version + "\""),
                "{\"codes\":[" + choice + "]}");
    }

    private ResultActions act(String layer, String step, int version, String body) throws Exception {
        return call(
                post("/api/plan-layers/" + layer + "/" + step).header(HttpHeaders.IF_MATCH, "\"" + version + "\""),
                body);
    }

    private static String square(String code, double x, double y) {
        double side = 0.005;
        return feature(
                code,
                String.format(
                        Locale.ROOT,
                        "[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]]",
                        x,
                        y,
                        x + side,
                        y + side));
    }

    private static String feature(String code, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"KyHieu\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
                .formatted(code, coordinates);
    }

    private static String tileAt(String layer, double longitude, double latitude) {
        int z = 13;
        int x = (int) Math.floor((longitude + 180) / 360 * (1 << z));
        double radians = Math.toRadians(latitude);
        int y = (int) Math.floor((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * (1 << z));
        return "/api/map/tiles/" + layer + "/" + z + "/" + x + "/" + y;
    }

    private String uploaded(String name, byte[] file) throws Exception {
        return json(upload(name, file).andExpect(status().isOk())).get("id").asString();
    }

    private ResultActions upload(String name, byte[] file) throws Exception {
        String id = json(call(
                        post("/api/attachments"),
                        "{\"fileName\":\"%s\",\"size\":%d,\"purpose\":\"DATASET\"}".formatted(name, file.length)))
                .get("id")
                .asString();
        return web.perform(patch("/api/attachments/{id}", id)
                .header("Upload-Offset", "0")
                .contentType("application/offset+octet-stream")
                .content(file)
                .with(on(THANH_HOA))
                .with(as(PLANNER)));
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform((body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .with(on(THANH_HOA))
                .with(as(PLANNER)));
    }

    private static JsonNode json(ResultActions result) throws Exception {
        return JSON.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }

    private <T> T inThanhHoa(Supplier<T> work) {
        return TenantContext.call(THANH_HOA, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream content = stream(resource)) {
            return content.readAllBytes();
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(PlanningTest.class.getResourceAsStream(resource), resource);
    }
}
