package vn.ocop.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hệ tọa độ của một tệp bản đồ. The axis of VN-2000 belongs to the file, not to the province of today.
 *
 * @param meridian kinh tuyến trục in degrees; null for WGS 84
 */
record MapProjection(Kind kind, @Nullable BigDecimal meridian) {

    /** Loại hệ tọa độ. */
    enum Kind {
        /** WGS 84, kinh độ và vĩ độ. */
        WGS84,
        /** VN-2000, múi chiếu 3°. */
        VN2000_3,
        /** VN-2000, múi chiếu 6°. */
        VN2000_6
    }

    static final MapProjection GEOGRAPHIC = new MapProjection(Kind.WGS84, null);

    /** Axes in use for zones of 3° (Circular 24/2025/TT-BNNMT and the files of former provinces). */
    static final List<BigDecimal> AXES_3 = Stream.of(
                    "103", "104", "104.5", "104.75", "105", "105.5", "105.75", "106", "106.25", "106.5", "107",
                    "107.25", "107.5", "107.75", "108", "108.25", "108.5")
            .map(BigDecimal::new)
            .toList();

    /** Axes of UTM zones 48 and 49. */
    static final List<BigDecimal> AXES_6 = List.of(new BigDecimal("105"), new BigDecimal("111"));

    /**
     * Seven parameters of VN-2000 to WGS 84 (Decision 05/2007/QĐ-BTNMT, EPSG 6960) are named outright: left to itself PROJ may
     * take an older set that is 0.8 m off. EPSG gives them in the coordinate frame convention; here the rotations have the
     * other sign, as {@code +towgs84} is in the position vector convention.
     */
    private static final String SEVEN_PARAMETERS = "+ellps=WGS84 "
            + "+towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 "
            + "+units=m +no_defs +type=crs";

    private static final String SCALE_3 = "0.9999";
    private static final String SCALE_6 = "0.9996";
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Set<String> FORMER_BEN_TRE = Set.of("83");

    static MapProjection zone3(BigDecimal meridian) {
        return new MapProjection(Kind.VN2000_3, meridian.stripTrailingZeros());
    }

    static MapProjection zone6(BigDecimal meridian) {
        return new MapProjection(Kind.VN2000_6, meridian.stripTrailingZeros());
    }

    /** True when the axis is one that is in use for this kind. */
    boolean known() {
        return switch (kind) {
            case WGS84 -> meridian == null;
            case VN2000_3 -> isIn(AXES_3);
            case VN2000_6 -> isIn(AXES_6);
        };
    }

    private boolean isIn(List<BigDecimal> axes) {
        BigDecimal axis = meridian;
        return axis != null && axes.stream().anyMatch(one -> one.compareTo(axis) == 0);
    }

    /** For PROJ. */
    String definition() {
        return switch (kind) {
            case WGS84 -> "EPSG:4326";
            case VN2000_3 -> transverseMercator(SCALE_3);
            case VN2000_6 -> transverseMercator(SCALE_6);
        };
    }

    private String transverseMercator(String scale) {
        return String.format(
                Locale.ROOT,
                "+proj=tmerc +lat_0=0 +lon_0=%s +k=%s +x_0=500000 +y_0=0 %s",
                meridian,
                scale,
                SEVEN_PARAMETERS);
    }

    /** Whether numbers of this size can be coordinates in Vietnam or near it; others would make PROJ fail. */
    boolean plausible(double x, double y) {
        return kind == Kind.WGS84
                ? Math.abs(x) <= 180 && Math.abs(y) <= 85
                : x > -1_000_000 && x < 2_000_000 && y > 0 && y < 5_000_000;
    }

    /** What people call it. */
    String inWords() {
        BigDecimal axis = meridian;
        if (axis == null) {
            return "WGS 84";
        }
        int degrees = axis.intValue();
        int minutes = axis.subtract(BigDecimal.valueOf(degrees)).multiply(SIXTY).intValue();
        return String.format(
                Locale.ROOT,
                "VN-2000 múi %s, kinh tuyến trục %d°%02d′",
                kind == Kind.VN2000_3 ? "3°" : "6°",
                degrees,
                minutes);
    }

    /** The official axis of the province's own maps, to begin with; null for a code that has none. */
    static @Nullable BigDecimal usualAxis(@Nullable String province) {
        if (province == null) {
            return null;
        }
        if (FORMER_BEN_TRE.contains(province)) {
            return new BigDecimal("105.75");
        }
        String axis =
                switch (province) {
                    case "11" -> "103";
                    case "14" -> "104";
                    case "96" -> "104.5";
                    case "12", "15", "25", "40", "91" -> "104.75";
                    case "01", "37", "38", "82", "92" -> "105";
                    case "33", "42", "86" -> "105.5";
                    case "04", "31", "79", "80" -> "105.75";
                    case "08", "44" -> "106";
                    case "19" -> "106.5";
                    case "24", "46" -> "107";
                    case "20" -> "107.25";
                    case "22", "48", "68", "75" -> "107.75";
                    case "51" -> "108";
                    case "52", "56" -> "108.25";
                    case "66" -> "108.5";
                    default -> "";
                };
        return axis.isEmpty() ? null : new BigDecimal(axis);
    }
}
