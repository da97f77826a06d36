package vn.ocop.planning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Hình của một ô đất, as the file has it.
 *
 * @param polygons each with its outer ring first
 */
record ParcelShape(List<List<Ring>> polygons) {

    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;
    private static final int HEADER = 9;

    ParcelShape {
        polygons = List.copyOf(polygons);
    }

    Ring first() {
        return polygons.getFirst().getFirst();
    }

    int points() {
        return polygons.stream().flatMap(List::stream).mapToInt(Ring::points).sum();
    }

    boolean within(MapProjection projection) {
        return polygons.stream().flatMap(List::stream).allMatch(ring -> ring.within(projection));
    }

    /** Well-known binary of a MultiPolygon, for PostGIS. */
    byte[] wkb() {
        int size = HEADER;
        for (List<Ring> polygon : polygons) {
            size += HEADER;
            for (Ring ring : polygon) {
                size += Integer.BYTES + ring.coordinates().length * Double.BYTES;
            }
        }
        ByteBuffer binary = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        start(binary, MULTI_POLYGON, polygons.size());
        for (List<Ring> polygon : polygons) {
            start(binary, POLYGON, polygon.size());
            for (Ring ring : polygon) {
                binary.putInt(ring.points());
                for (double coordinate : ring.coordinates()) {
                    binary.putDouble(coordinate);
                }
            }
        }
        return binary.array();
    }

    private static void start(ByteBuffer binary, int type, int parts) {
        binary.put((byte) 1).putInt(type).putInt(parts);
    }

    /**
     * Puts the rings of a Shapefile record together: clockwise ones are outlines, the others holes of the outline around
     * them; when all run the wrong way each is an outline.
     */
    static ParcelShape ofRings(List<Ring> rings) {
        List<List<Ring>> polygons = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        for (Ring ring : rings) {
            if (ring.clockwise()) {
                polygons.add(new ArrayList<>(List.of(ring)));
            } else {
                holes.add(ring);
            }
        }
        if (polygons.isEmpty()) {
            return new ParcelShape(rings.stream().map(List::of).toList());
        }
        for (Ring hole : holes) {
            polygons.stream()
                    .filter(polygon -> polygon.getFirst().around(hole.x(0), hole.y(0)))
                    .findFirst()
                    .ifPresentOrElse(polygon -> polygon.add(hole), () -> polygons.add(List.of(hole)));
        }
        return new ParcelShape(polygons);
    }
}
