package vn.ocop.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thông tin của một minh chứng, as typed. */
record EvidenceRequest(
        @NotNull EvidenceType type,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable @Size(max = 200) String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        boolean confidential,

        @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = "[0-9A-Za-z.]{1,20}") String> criteria) {

    @AssertTrue
    boolean isExpiryAfterIssue() {
        return issuedOn == null || expiresOn == null || !expiresOn.isBefore(issuedOn);
    }
}
