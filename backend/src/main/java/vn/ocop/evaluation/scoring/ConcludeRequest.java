package vn.ocop.evaluation.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kết luận của Hội đồng.
 *
 * @param stars rank that the screen showed; refused when the rule says something else
 * @param knockout set when the council confirms that the dossier is knocked out
 * @param deviationReason why the council concludes although members are further apart than allowed
 * @param concludedPoints points on which the council agreed, by criterion, where its rules let it judge levels
 */
record ConcludeRequest(
        @NotBlank @Size(max = 60) String minutesNumber,
        @NotNull LocalDate minutesDate,
        @Nullable @Size(max = 10_000) String discussion,
        @Nullable @Min(1) @Max(5) Integer stars,
        @Nullable @Valid Knockout knockout,
        @Nullable @Size(max = 4000) String deviationReason,
        @Nullable @Size(max = 100) Map<String, @NotNull @Min(0) @Max(100) Integer> concludedPoints) {

    ConcludeRequest {
        concludedPoints = concludedPoints == null ? null : Map.copyOf(concludedPoints);
    }

    ConcludeRequest tidied() {
        return new ConcludeRequest(
                Normalizer.normalize(minutesNumber, Normalizer.Form.NFC).strip(),
                minutesDate,
                tidy(discussion),
                stars,
                knockout,
                tidy(deviationReason),
                concludedPoints);
    }

    Map<String, Integer> agreed() {
        return concludedPoints == null ? Map.of() : concludedPoints;
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Hội đồng xác nhận loại hồ sơ. */
    record Knockout(
            @NotEmpty @Size(max = 50) List<@NotBlank String> codes,
            @NotBlank @Size(max = 4000) String reason) {

        Knockout {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }
}
