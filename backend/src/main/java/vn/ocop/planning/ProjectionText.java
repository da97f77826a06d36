package vn.ocop.planning;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nội dung tệp .prj; only what tells one of the systems in use here apart is read. */
final class ProjectionText {

    private static final Pattern PARAMETER =
            Pattern.compile("PARAMETER\\s*\\[\\s*\"([^\"]+)\"\\s*,\\s*(-?[0-9.]+)", Pattern.CASE_INSENSITIVE);
    private static final double NARROW = 0.9999;
    private static final double WIDE = 0.9996;
    private static final double CLOSE = 1e-7;

    private ProjectionText() {}

    /** The system it describes; null for one that is none of ours. */
    static @Nullable MapProjection read(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.contains("PROJCS")) {
            return upper.contains("GEOGCS") && upper.contains("WGS") && !upper.contains("VN")
                    ? MapProjection.GEOGRAPHIC
                    : null;
        }
        // The same zone on the datum WGS 84 (UTM) lies some 200 m away.
        if (!upper.contains("VN") && !upper.contains("VIETNAM")) {
            return null;
        }
        Optional<BigDecimal> axis = parameter(text, "central_meridian");
        double scale =
                parameter(text, "scale_factor").map(BigDecimal::doubleValue).orElse(1.0);
        if (axis.isEmpty()) {
            return null;
        }
        MapProjection found = Math.abs(scale - NARROW) < CLOSE
                ? MapProjection.zone3(axis.get())
                : Math.abs(scale - WIDE) < CLOSE ? MapProjection.zone6(axis.get()) : null;
        return found != null && found.known() ? found : null;
    }

    private static Optional<BigDecimal> parameter(String text, String name) {
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                return Optional.of(new BigDecimal(matcher.group(2)));
            }
        }
        return Optional.empty();
    }
}
