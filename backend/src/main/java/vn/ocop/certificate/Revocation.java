package vn.ocop.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Một lần công nhận cần thu hồi.
 *
 * @param foundOn day of the finding or of the commune's confirmation, from which the 15 days run
 */
record Revocation(
        @NotNull RecognitionId recognition,
        @NotNull RevocationGround ground,
        @NotBlank @Size(max = 2_000) String finding,
        @NotNull @PastOrPresent LocalDate foundOn) {

    private static final int DAYS = 15;

    /** Last day on which the decision may be made (Article 8.4). */
    LocalDate due() {
        return foundOn.plusDays(DAYS);
    }

    Revocation tidied() {
        return new Revocation(recognition, ground, DecisionText.tidy(finding), foundOn);
    }
}
