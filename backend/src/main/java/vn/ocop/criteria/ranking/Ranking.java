package vn.ocop.criteria.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.RankBand.Authority;

/**
 * Kết quả xếp hạng by score and least levels, before anybody decides.
 *
 * @param total điểm trung bình as printed: rounded, but never across the limit of a band
 * @param bandStars rank by the total alone
 * @param stars rank by total and least levels together; 1 and 2 are not recognised
 * @param authority who recognises that rank; none for 1 and 2 stars
 * @param obstacles what stands between this result and the next rank; empty at five stars
 */
public record Ranking(
        BigDecimal total,
        int bandStars,
        int stars,
        @Nullable Authority authority,
        List<Obstacle> obstacles) {

    public Ranking {
        obstacles = List.copyOf(obstacles);
    }

    /** Whether the rank leads to a decision and a certificate: three stars and more (Appendix III). */
    public boolean recognised() {
        return authority != null;
    }

    /** Next rank above this one. */
    public Optional<Integer> next() {
        return stars == StarRule.HIGHEST ? Optional.empty() : Optional.of(stars + 1);
    }

    /** Điều còn thiếu để lên hạng sao kế tiếp. */
    public sealed interface Obstacle {

        /** Thiếu điểm: total points missing to the least total of the next rank. */
        record MissingPoints(BigDecimal points) implements Obstacle {}

        /**
         * Tiêu chí chưa đạt mức tối thiểu của hạng.
         *
         * @param stars the rank that asks for it: the next one or one below
         * @param required least points
         * @param reached points it has now
         */
        record BelowThreshold(String criterion, int stars, int required, BigDecimal reached) implements Obstacle {}
    }
}
