package vn.ocop.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Kiểm tra các vòng của một ô đất như tệp ghi: closes open ones, drops those that are no ring. */
final class RingCheck {

    private RingCheck() {}

    /** @param assemble how rings become polygons in that format */
    static Parcel parcel(
            int number,
            Map<String, String> attributes,
            List<double[]> rings,
            Function<List<Ring>, ParcelShape> assemble) {
        Checked checked = check(rings);
        if (checked.refusal() != null) {
            return Parcel.refused(number, attributes, checked.refusal());
        }
        ParcelShape shape = assemble.apply(checked.rings());
        return new Parcel(number, attributes, shape, checked.open() ? Fault.OPEN_RING : null);
    }

    static Checked check(List<double[]> rings) {
        List<Ring> usable = new ArrayList<>();
        boolean open = false;
        for (double[] coordinates : rings) {
            if (!finite(coordinates)) {
                return new Checked(List.of(), false, Fault.BAD_NUMBER);
            }
            if (coordinates.length >= 6) {
                Ring ring = Ring.closed(coordinates);
                if (ring.enough()) {
                    open |= !Ring.isClosed(coordinates);
                    usable.add(ring);
                }
            }
        }
        Fault refusal = rings.isEmpty() ? Fault.NO_SHAPE : usable.isEmpty() ? Fault.TOO_FEW_POINTS : null;
        return new Checked(usable, open, refusal);
    }

    private static boolean finite(double[] coordinates) {
        for (double coordinate : coordinates) {
            if (!Double.isFinite(coordinate)) {
                return false;
            }
        }
        return true;
    }

    /** @param refusal null when there is something to use */
    record Checked(List<Ring> rings, boolean open, @Nullable Fault refusal) {}
}
