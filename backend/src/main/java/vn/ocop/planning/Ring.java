package vn.ocop.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Vòng khép kín.
 *
 * @param coordinates x and y by turns; the last point is the first
 */
record Ring(double[] coordinates) {

    private static final int LEAST = 4;

    /** Closes what is open. */
    static Ring closed(double[] coordinates) {
        if (isClosed(coordinates)) {
            return new Ring(coordinates);
        }
        double[] longer = Arrays.copyOf(coordinates, coordinates.length + 2);
        longer[coordinates.length] = coordinates[0];
        longer[coordinates.length + 1] = coordinates[1];
        return new Ring(longer);
    }

    static boolean isClosed(double[] coordinates) {
        int end = coordinates.length;
        return end >= 4 && coordinates[0] == coordinates[end - 2] && coordinates[1] == coordinates[end - 1];
    }

    int points() {
        return coordinates.length / 2;
    }

    boolean enough() {
        return points() >= LEAST;
    }

    double x(int point) {
        return coordinates[2 * point];
    }

    double y(int point) {
        return coordinates[2 * point + 1];
    }

    boolean within(MapProjection projection) {
        for (int point = 0; point < points(); point++) {
            if (!projection.plausible(x(point), y(point))) {
                return false;
            }
        }
        return true;
    }

    boolean clockwise() {
        double twice = 0;
        for (int point = 0; point + 1 < points(); point++) {
            twice += (x(point + 1) - x(point)) * (y(point + 1) + y(point));
        }
        return twice > 0;
    }

    boolean around(double x, double y) {
        boolean inside = false;
        for (int point = 0; point + 1 < points(); point++) {
            if ((y(point) > y) != (y(point + 1) > y)
                    && x < (x(point + 1) - x(point)) * (y - y(point)) / (y(point + 1) - y(point)) + x(point)) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ring ring && Arrays.equals(coordinates, ring.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        return Arrays.toString(coordinates);
    }
}
