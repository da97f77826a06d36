package vn.ocop.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dòng của bảng tính, before words are found for its codes. */
record ExportedProduct(
        UUID id,
        String name,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable String gtin,
        @Nullable String communeCode,
        @Nullable String originalPlace,
        @Nullable Integer rank,
        String slug,
        String sourceName,
        String provinceCode,
        @Nullable String formerProvinceCode,
        @Nullable String producerName,
        @Nullable String organisationType,
        @Nullable String taxCode,
        @Nullable String representative,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String phone,
        @Nullable String address,
        @Nullable BigDecimal score,
        @Nullable Integer stars,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String issuer,
        @Nullable LocalDate validTo,
        @Nullable String recognitionState,
        long times) {

    /** What is true today rather than what was true when the province sent it. */
    String status() {
        if (rank != null) {
            return "ACTIVE";
        }
        if (recognitionState == null) {
            return "NONE";
        }
        return recognitionState.equals("REVOKED") ? "REVOKED" : "EXPIRED";
    }
}
