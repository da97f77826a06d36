package vn.ocop.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerLocation;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductGroups;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.territory.UnitBoundaries;
import vn.ocop.territory.UnitBoundaries.CommunePlace;

/**
 * Chủ thể có sản phẩm OCOP trên bản đồ: at the point they gave, else at the point that stands for their commune, and marked as
 * such.
 */
@Service
@Transactional(readOnly = true)
class MapPlaces {

    /** Those of one commune stand apart by about 150 m, in the turns of a sunflower, so that each can be clicked. */
    private static final double STEP = 0.0014;

    private static final double GOLDEN_ANGLE = 2.399963;

    private final Products products;
    private final Producers producers;
    private final ProductGroups groups;
    private final UnitBoundaries boundaries;

    MapPlaces(Products products, Producers producers, ProductGroups groups, UnitBoundaries boundaries) {
        this.products = products;
        this.producers = producers;
        this.groups = groups;
        this.boundaries = boundaries;
    }

    public Places all() {
        Map<Key, List<ProductSummary>> byMaker = products.ranked().stream()
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        List<ProducerId> makers = byMaker.keySet().stream()
                .flatMap(key -> Stream.ofNullable(key.producer()))
                .toList();
        Map<ProducerId, ProducerSummary> names = producers.summaries(makers);
        Map<ProducerId, ProducerLocation> points = producers.locations(makers);
        Map<String, CommunePlace> communes = boundaries.communes(MapLayers.province()).stream()
                .collect(Collectors.toMap(CommunePlace::code, commune -> commune));
        Map<String, Integer> taken = new HashMap<>();
        List<Place> places = new ArrayList<>();
        int unplaced = 0;
        for (Map.Entry<Key, List<ProductSummary>> maker : byMaker.entrySet()) {
            Place place = place(maker.getKey(), maker.getValue(), names, points, communes, taken);
            if (place == null) {
                unplaced++;
            } else {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(Place::stars).reversed().thenComparing(Place::name));
        return new Places(places, named(places), unplaced);
    }

    /** The groups that something on the map is of, in the order of the criteria. */
    private List<PlaceGroup> named(List<Place> places) {
        Set<String> there = places.stream()
                .flatMap(place -> place.products().stream())
                .flatMap(product -> Stream.ofNullable(product.groupCode()))
                .collect(Collectors.toUnmodifiableSet());
        return groups.inForce().stream()
                .filter(group -> there.contains(group.code()))
                .map(group -> new PlaceGroup(group.code(), group.name()))
                .toList();
    }

    private static @Nullable Place place(
            Key key,
            List<ProductSummary> made,
            Map<ProducerId, ProducerSummary> names,
            Map<ProducerId, ProducerLocation> points,
            Map<String, CommunePlace> communes,
            Map<String, Integer> taken) {
        ProducerSummary producer = key.producer() == null ? null : names.get(key.producer());
        String name = producer == null ? made.getFirst().name() : producer.name();
        String code = producer == null || producer.communeCode() == null
                ? made.getFirst().communeCode()
                : producer.communeCode();
        CommunePlace commune = code == null ? null : communes.get(code);
        ProducerLocation point = key.producer() == null ? null : points.get(key.producer());
        if (point == null && commune == null) {
            return null;
        }
        double[] spot = point == null ? around(Objects.requireNonNull(commune), taken) : exact(point);
        return new Place(
                key.producer(),
                name,
                commune == null ? null : commune.fullName(),
                spot[0],
                spot[1],
                point != null,
                made.stream().mapToInt(MapPlaces::stars).max().orElse(0),
                offers(made));
    }

    private static double[] exact(ProducerLocation point) {
        return new double[] {number(point.longitude()), number(point.latitude())};
    }

    private static double number(BigDecimal degrees) {
        return degrees.doubleValue();
    }

    private static double[] around(CommunePlace commune, Map<String, Integer> taken) {
        int turn = taken.merge(commune.code(), 1, Integer::sum) - 1;
        double distance = STEP * Math.sqrt(turn);
        return new double[] {
            commune.longitude() + distance * Math.cos(turn * GOLDEN_ANGLE),
            commune.latitude() + distance * Math.sin(turn * GOLDEN_ANGLE)
        };
    }

    private static List<Offer> offers(Collection<ProductSummary> made) {
        return made.stream()
                .sorted(Comparator.comparing(MapPlaces::stars).reversed().thenComparing(ProductSummary::name))
                .map(product -> new Offer(product.id(), product.name(), product.groupCode(), stars(product)))
                .toList();
    }

    private static int stars(ProductSummary product) {
        return Objects.requireNonNullElse(product.stars(), 0);
    }

    /** Products without a known maker stand for themselves. */
    private record Key(
            @Nullable ProducerId producer, @Nullable ProductId product) {

        static Key of(ProductSummary product) {
            ProducerId maker = product.producer();
            return maker == null ? new Key(null, product.id()) : new Key(maker, null);
        }
    }

    /** @param unplaced makers of whom neither a point nor a commune is known */
    record Places(List<Place> places, List<PlaceGroup> groups, int unplaced) {}

    /** Nhóm sản phẩm để lọc. */
    record PlaceGroup(String code, String name) {}

    /**
     * Chủ thể trên bản đồ.
     *
     * @param producer null for a product whose maker is not known
     * @param exact false when it stands at its commune's point
     * @param stars best rank of its products
     */
    record Place(
            @Nullable ProducerId producer,
            String name,
            @Nullable String commune,
            double longitude,
            double latitude,
            boolean exact,
            int stars,
            List<Offer> products) {}

    /** Sản phẩm có hạng sao. */
    record Offer(ProductId id, String name, @Nullable String groupCode, int stars) {}
}
