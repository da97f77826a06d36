package vn.ocop.planning;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ô bản đồ trong lưới Web Mercator. */
record TileAddress(int z, int x, int y) {

    private static final int DEEPEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    /** The tile of these parts of an address; empty when there is none. */
    static Optional<TileAddress> of(String z, String x, String y) {
        if (!NUMBER.matcher(z).matches()
                || !NUMBER.matcher(x).matches()
                || !NUMBER.matcher(y).matches()) {
            return Optional.empty();
        }
        TileAddress tile = new TileAddress(Integer.parseInt(z), Integer.parseInt(x), Integer.parseInt(y));
        boolean exists = tile.z <= DEEPEST && tile.x < 1 << tile.z && tile.y < 1 << tile.z;
        return exists ? Optional.of(tile) : Optional.empty();
    }

    /** Area (m²) of a square of half a pixel at 20° north; what is smaller is not seen. */
    double smallestArea() {
        double metres = 40_075_016 * 0.94 / 256 / (1L << z) / 2;
        return metres * metres;
    }
}
