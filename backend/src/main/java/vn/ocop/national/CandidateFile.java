package vn.ocop.national;

import org.jspecify.annotations.Nullable;

/** Tài liệu trong hồ sơ của chủ thể. */
record CandidateFile(
        String type,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String issuedOn,
        @Nullable String expiresOn,
        boolean confidential) {}
