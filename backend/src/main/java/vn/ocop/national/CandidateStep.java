package vn.ocop.national;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Bước đã qua ở tỉnh. */
record CandidateStep(
        String transition,
        String to,
        Instant at,
        @Nullable String documentNumber,
        @Nullable String documentDate) {}
