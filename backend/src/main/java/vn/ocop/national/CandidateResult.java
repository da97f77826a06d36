package vn.ocop.national;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Kết quả của Hội đồng cấp tỉnh. */
record CandidateResult(
        int stars,
        @Nullable BigDecimal average,
        @Nullable BigDecimal partA,
        @Nullable BigDecimal partB,
        @Nullable BigDecimal partC,
        @Nullable Integer councilSize,
        @Nullable Integer present,
        @Nullable Integer excused,
        @Nullable Integer spread,
        @Nullable Integer maxDeviation) {}
