package vn.ocop.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.planning.FeatureRows.StoredFeature;
import vn.ocop.planning.PlanContent.PlannedCommune;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.UnitBoundaries;
import vn.ocop.territory.UnitBoundaries.BoundingBox;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.workspace.WorkspaceProfiles;

/** Bản đồ của tỉnh: what is on it for whoever looks, and what a parcel is. */
@Service
@Transactional(readOnly = true)
class MapLayers {

    private final PlanRows plans;
    private final LayerRows layers;
    private final FeatureRows features;
    private final LandUseClasses classes;
    private final UnitBoundaries boundaries;
    private final ProvinceCommunes communes;
    private final WorkspaceProfiles workspace;
    private final JsonMapper json;

    MapLayers(
            PlanRows plans,
            LayerRows layers,
            FeatureRows features,
            LandUseClasses classes,
            UnitBoundaries boundaries,
            ProvinceCommunes communes,
            WorkspaceProfiles workspace,
            JsonMapper json) {
        this.plans = plans;
        this.layers = layers;
        this.features = features;
        this.classes = classes;
        this.boundaries = boundaries;
        this.communes = communes;
        this.workspace = workspace;
        this.json = json;
    }

    /** What everybody sees. */
    public MapView published() {
        return new MapView(
                workspace.current().fullName(),
                boundaries.extent(province()).orElse(null),
                layers.published().stream().map(layer -> view(layer, false)).toList());
    }

    /** The layer as this person may see it: a published one everybody, others whoever works on plans. */
    public Layer visible(LayerId id, @Nullable CurrentUser user) {
        return layers.find(id)
                .filter(layer -> layer.state() == LayerState.PUBLISHED
                        || (layer.state() != LayerState.DISCARDED && seesEverything(user)))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    public MapLayer layer(LayerId id, @Nullable CurrentUser user) {
        return view(visible(id, user), seesEverything(user));
    }

    /** True for those who also see what is not for the public. */
    static boolean seesEverything(@Nullable CurrentUser user) {
        return user != null && user.mayEverywhere(Permission.PLANS_VIEW);
    }

    public ParcelFeature parcel(LayerId id, int number, @Nullable CurrentUser user) {
        Layer layer = visible(id, user);
        boolean everything = seesEverything(user);
        StoredFeature found = features.find(id, number)
                .filter(one -> everything || !one.restricted())
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Plan plan = plans.find(layer.plan()).orElseThrow();
        Optional<LandUseClass> known = classes.find(layer.legend(), found.classCode());
        Map<String, String> attributes =
                everything ? json.readValue(found.attributes(), new TypeReference<Map<String, String>>() {}) : Map.of();
        ParcelProperties properties = new ParcelProperties(
                found.code(),
                known.map(LandUseClass::name).orElse(null),
                known.map(LandUseClass::colour).orElse(null),
                found.label(),
                found.areaM2(),
                head(plan),
                layer.number(),
                layer.publishedAt(),
                attributes);
        return new ParcelFeature("Feature", number, json.readValue(found.geometry(), MultiPolygon.class), properties);
    }

    public List<UnitBoundaries.CommunePlace> places() {
        return boundaries.communes(province());
    }

    static String province() {
        return Objects.requireNonNullElse(TenantContext.current().provinceCode(), "");
    }

    private MapLayer view(Layer layer, boolean everything) {
        Plan plan = plans.find(layer.plan()).orElseThrow();
        List<LegendEntry> legend = new ArrayList<>();
        Map<String, List<LayerCode>> byClass = layers.codes(layer.id()).stream()
                .filter(code -> everything || !code.restricted())
                .collect(Collectors.groupingBy(code -> Objects.requireNonNullElse(code.classCode(), "")));
        for (LandUseClass known : classes.of(layer.legend())) {
            List<LayerCode> codes = byClass.get(known.code());
            if (codes != null) {
                legend.add(entry(known.code(), known.name(), known.colour(), codes));
            }
        }
        List<LayerCode> none = byClass.get("");
        if (none != null) {
            legend.add(entry(null, null, null, none));
        }
        return new MapLayer(layer.id(), layer.state(), layer.version(), layer.bounds(), head(plan), legend);
    }

    private static LegendEntry entry(
            @Nullable String code, @Nullable String name, @Nullable String colour, List<LayerCode> codes) {
        return new LegendEntry(
                code,
                name,
                colour,
                codes.stream().mapToInt(LayerCode::features).sum(),
                codes.stream().mapToDouble(one -> one.areaM2().doubleValue()).sum());
    }

    private PlanHead head(Plan plan) {
        Map<String, String> names = communes.all().stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::fullName, (a, b) -> a));
        Function<PlannedCommune, String> name = one -> names.getOrDefault(one.communeCode(), one.communeCode())
                + (one.formerUnit() == null ? "" : " (" + one.formerUnit() + ")");
        PlanContent content = plan.content();
        return new PlanHead(
                plan.id(),
                content.name(),
                content.type(),
                content.state(),
                content.decisionNo(),
                content.decidedOn(),
                content.approver(),
                content.scale(),
                content.periodFrom(),
                content.periodTo(),
                content.dataOwner(),
                content.disclaimer(),
                content.synthetic(),
                content.communes().stream().map(name).toList());
    }

    /** @param bounds null when no outline of the province is known */
    record MapView(String province, @Nullable BoundingBox bounds, List<MapLayer> layers) {}

    /**
     * Lớp trên bản đồ.
     *
     * @param version goes into the address of its tiles
     */
    record MapLayer(
            LayerId id, LayerState state, long version, BoundingBox bounds, PlanHead plan, List<LegendEntry> legend) {}

    /** Đồ án, as its map tells about it. */
    record PlanHead(
            PlanId id,
            String name,
            PlanType type,
            PlanState state,
            @Nullable String decisionNo,
            @Nullable LocalDate decidedOn,
            @Nullable String approver,
            @Nullable Integer scale,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            String dataOwner,
            String disclaimer,
            boolean synthetic,
            List<String> communes) {}

    /**
     * Dòng chú giải.
     *
     * @param classCode null for parcels without a class
     */
    record LegendEntry(
            @Nullable String classCode,
            @Nullable String name,
            @Nullable String colour,
            int features,
            double areaM2) {}

    /** Ô đất, a feature of GeoJSON as in OGC API Features. */
    record ParcelFeature(String type, int id, MultiPolygon geometry, ParcelProperties properties) {}

    /** Ranh giới ô đất (WGS 84). */
    record MultiPolygon(String type, List<List<List<List<Double>>>> coordinates) {}

    /**
     * Thông tin ô đất.
     *
     * @param code as the file has it
     * @param attributes everything the file says, for those who work on plans; empty for the public
     */
    record ParcelProperties(
            String code,
            @Nullable String className,
            @Nullable String colour,
            @Nullable String label,
            double areaM2,
            PlanHead plan,
            int layerNumber,
            @Nullable Instant publishedAt,
            Map<String, String> attributes) {}
}
