package vn.ocop.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import vn.ocop.territory.UnitBoundaries;
import vn.ocop.web.problem.ProblemException;

/**
 * Kiểm tra vị trí: do the parcels, read in the system that was declared, lie in the communes of the plan? If not, the other
 * systems in use are tried, so that the planner hears which one it probably is.
 */
@Component
class PlacementCheck {

    /** Borders of communes are generalised here, and plans reach a little over them. */
    static final int METRES = 3_000;

    private static final double ENOUGH = 0.5;
    private static final double CONVINCING = 0.9;

    /** All at once: PROJ sets a transformation up anew for each call that names its parameters, which takes 50 ms. */
    private static final String TRANSFORM = """
            select ST_X(placed.geom) as longitude, ST_Y(placed.geom) as latitude
            from (
                select ST_SetSRID(ST_Collect(ST_MakePoint(x, y) order by place), 0) as grid
                from unnest(:xs, :ys) with ordinality as point (x, y, place)
            ) as every, ST_Dump(ST_Transform(every.grid, cast(:definition as text), 4326)) as placed
            order by placed.path[1]
            """;

    private final JdbcClient database;
    private final UnitBoundaries boundaries;

    PlacementCheck(JdbcClient database, UnitBoundaries boundaries) {
        this.database = database;
        this.boundaries = boundaries;
    }

    /** @throws ProblemException when most of the points lie elsewhere, saying which system would fit */
    void require(List<Spot> spots, MapProjection declared, Collection<String> communes) {
        if (share(spots, declared, communes) >= ENOUGH) {
            return;
        }
        List<Spot> swapped =
                spots.stream().map(spot -> new Spot(spot.y(), spot.x())).toList();
        if (share(swapped, declared, communes) >= CONVINCING) {
            throw new ProblemException(PlanningError.PLAN_AXES_SWAPPED, declared.inWords());
        }
        for (MapProjection other : others(declared)) {
            if (share(spots, other, communes) >= CONVINCING) {
                throw new ProblemException(PlanningError.PLAN_WRONG_ZONE, declared.inWords(), other.inWords());
            }
        }
        for (MapProjection other : others(declared)) {
            if (share(swapped, other, communes) >= CONVINCING) {
                throw new ProblemException(PlanningError.PLAN_AXES_SWAPPED, other.inWords());
            }
        }
        throw new ProblemException(PlanningError.PLAN_OUTSIDE_COMMUNES, declared.inWords());
    }

    /** The points in WGS 84. */
    List<Spot> transformed(List<Spot> spots, MapProjection projection) {
        return database.sql(TRANSFORM)
                .param("definition", projection.definition())
                .param("xs", array(spots.stream().map(Spot::x).toList()))
                .param("ys", array(spots.stream().map(Spot::y).toList()))
                .query((row, number) -> new Spot(row.getDouble("longitude"), row.getDouble("latitude")))
                .list();
    }

    private double share(List<Spot> spots, MapProjection projection, Collection<String> communes) {
        List<Spot> possible = spots.stream()
                .filter(spot -> projection.plausible(spot.x(), spot.y()))
                .toList();
        if (possible.isEmpty()) {
            return 0;
        }
        List<Spot> placed = transformed(possible, projection);
        int inside = boundaries.countInside(
                communes,
                placed.stream().map(Spot::x).toList(),
                placed.stream().map(Spot::y).toList(),
                METRES);
        return (double) inside / spots.size();
    }

    private static List<MapProjection> others(MapProjection declared) {
        List<MapProjection> all = new ArrayList<>();
        Stream.concat(
                        Stream.of(MapProjection.GEOGRAPHIC),
                        Stream.concat(
                                MapProjection.AXES_3.stream().map(MapProjection::zone3),
                                MapProjection.AXES_6.stream().map(MapProjection::zone6)))
                .filter(one -> !one.equals(declared))
                .forEach(all::add);
        return all;
    }

    private static SqlArrayValue array(List<Double> numbers) {
        return new SqlArrayValue("float8", numbers.toArray());
    }

    /** Một điểm: x and y as the file has them, or longitude and latitude. */
    record Spot(double x, double y) {}
}
