package vn.ocop.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Khung điểm xếp hạng.
 *
 * @param min least total score, inclusive
 * @param max greatest total score
 * @param maxIncluded whether {@code max} itself still belongs to the band
 * @param authority who recognises this rank; none for ranks that are not recognised
 */
public record RankBand(
        int stars,
        int min,
        int max,
        boolean maxIncluded,
        @Nullable Authority authority) {

    /** Cấp công nhận. */
    public enum Authority {
        CENTRAL,
        PROVINCE
    }

    public boolean contains(BigDecimal total) {
        int toMax = total.compareTo(BigDecimal.valueOf(max));
        return total.compareTo(BigDecimal.valueOf(min)) >= 0 && (maxIncluded ? toMax <= 0 : toMax < 0);
    }
}
