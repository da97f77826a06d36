package vn.ocop.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nội dung của một đồ án quy hoạch.
 *
 * @param scale denominator of the drawings' scale, for example 5000
 * @param dataOwner who gave the data and answers for it
 * @param disclaimer shown with everything of the plan
 * @param synthetic made up for trials, no real plan; said wherever the plan is shown
 * @param communes where the plan lies today, with the unit of its time where that was another
 */
record PlanContent(
        @NotBlank @Size(max = 300) String name,
        @NotNull PlanType type,
        @NotNull PlanState state,
        @Nullable @Size(max = 60) String decisionNo,
        @Nullable LocalDate decidedOn,
        @Nullable @Size(max = 200) String approver,
        @Nullable @Min(100) @Max(1_000_000) Integer scale,
        @Nullable @Min(1990) @Max(2100) Integer periodFrom,
        @Nullable @Min(1990) @Max(2100) Integer periodTo,
        @NotBlank @Size(max = 200) String dataOwner,
        @NotBlank @Size(max = 500) String disclaimer,
        boolean synthetic,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull PlannedCommune> communes) {

    PlanContent {
        communes = List.copyOf(communes);
    }

    /** One Unicode form, no blanks around, null for what was left empty. */
    PlanContent tidied() {
        return new PlanContent(
                Objects.requireNonNull(tidy(name)),
                type,
                state,
                tidy(decisionNo),
                decidedOn,
                tidy(approver),
                scale,
                periodFrom,
                periodTo,
                Objects.requireNonNull(tidy(dataOwner)),
                Objects.requireNonNull(tidy(disclaimer)),
                synthetic,
                communes.stream().map(PlannedCommune::tidied).distinct().toList());
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * Xã, phường trong phạm vi đồ án.
     *
     * @param formerUnit the unit when the plan was made; null when it is the same
     */
    record PlannedCommune(
            @NotNull @Pattern(regexp = "\\d{5}") String communeCode,
            @Nullable @Size(max = 200) String formerUnit) {

        PlannedCommune tidied() {
            return new PlannedCommune(communeCode, tidy(formerUnit));
        }
    }
}
