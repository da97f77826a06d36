package vn.ocop.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Điều ai cũng được biết về một mã xác minh; nothing about persons.
 *
 * @param code the code in groups of four, as the certificate prints it
 * @param currentCode code of the recognition that took the place of this one; null when none is in force
 */
record Verification(
        Verdict verdict,
        String code,
        String product,
        @Nullable String producer,
        @Nullable String commune,
        int stars,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        int decidedYear,
        @Nullable String issuer,
        @Nullable LocalDate validTo,
        @Nullable String certificateNo,
        @Nullable String revocationNo,
        @Nullable LocalDate revokedOn,
        @Nullable String currentCode) {}
