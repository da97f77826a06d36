package vn.ocop.national;

import org.jspecify.annotations.Nullable;

/** Bốn ý kiến của cấp xã. */
record CandidateReport(
        @Nullable String localRawMaterial,
        @Nullable String localLabour,
        @Nullable String ideaOrigin,
        @Nullable String localIdentity,
        @Nullable String reportNumber,
        @Nullable String reportDate,
        @Nullable String letterNumber,
        @Nullable String letterDate) {}
