package vn.ocop.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lần công nhận như tỉnh đã gửi. */
record NationalRecognition(
        UUID id,
        int stars,
        @Nullable BigDecimal score,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        int decidedYear,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable LocalDate validTo,
        String state,
        @Nullable String certificateNumber,
        @Nullable String regime,
        @Nullable String origin,
        @Nullable String document) {}
