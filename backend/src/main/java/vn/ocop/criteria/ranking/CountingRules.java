package vn.ocop.criteria.ranking;

/**
 * Quy tắc tổng hợp điểm của Hội đồng, which Decision 26/2026/QĐ-TTg leaves to the working rules of each province.
 *
 * @param averaging how the members' totals become one
 * @param thresholds how it is judged that a criterion reached its least level
 * @param decimals decimals of the average that is printed, 0 to 4
 * @param maxSpread greatest allowed difference between two members' totals, in points, before rescoring
 */
public record CountingRules(Averaging averaging, ThresholdJudge thresholds, int decimals, int maxSpread) {

    /** Two decimals and ten points: what most provinces' rules say. */
    public static final CountingRules USUAL = new CountingRules(Averaging.MEAN, ThresholdJudge.AVERAGE_POINTS, 2, 10);

    private static final int MOST_DECIMALS = 4;

    public CountingRules {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
        if (maxSpread < 0) {
            throw new IllegalArgumentException("maxSpread: " + maxSpread);
        }
    }

    /** Cách tính điểm trung bình. */
    public enum Averaging {
        /** Trung bình cộng của tất cả phiếu. */
        MEAN,
        /** Bỏ một phiếu cao nhất và một phiếu thấp nhất, khi có từ năm phiếu trở lên. */
        TRIMMED_MEAN
    }

    /** Cách xét điểm tối thiểu của tiêu chí. */
    public enum ThresholdJudge {
        /** Điểm trung bình của tiêu chí đạt mức tối thiểu. */
        AVERAGE_POINTS,
        /** Quá nửa số phiếu chọn mức đạt tối thiểu. */
        MAJORITY
    }
}
