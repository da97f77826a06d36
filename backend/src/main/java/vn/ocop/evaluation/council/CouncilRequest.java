package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hội đồng cần lập hoặc sửa theo quyết định. */
record CouncilRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull UUID roundId,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull SeatRequest> members) {

    CouncilRequest {
        members = members == null ? List.of() : List.copyOf(members);
    }

    CouncilRequest tidied() {
        return new CouncilRequest(tidy(title), tidy(decisionNumber), decisionDate, roundId, members);
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /**
     * Ghế trong Hội đồng.
     *
     * @param votes left out: everybody but the secretary
     */
    record SeatRequest(
            @NotNull UUID userId,
            @NotNull SeatFunction function,
            @Nullable Boolean votes,
            @NotBlank @Size(max = 200) String agency,
            @Nullable @Size(max = 200) String position) {

        boolean scores() {
            return votes == null ? function != SeatFunction.SECRETARY : votes;
        }
    }
}
