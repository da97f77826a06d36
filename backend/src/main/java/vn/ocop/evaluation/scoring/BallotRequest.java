package vn.ocop.evaluation.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Toàn bộ phiếu chấm cần lưu.
 *
 * @param mutationId number that the screen gives this writing; sending it again writes nothing again
 */
record BallotRequest(
        @NotNull UUID mutationId,
        @NotNull @Size(max = 200) Map<@NotNull @Size(min = 1, max = 20) String, @NotNull @Valid Choice> choices,
        @NotNull @Size(max = 100) List<@NotNull @Valid KnockoutProposal> knockouts,
        @Nullable @Size(max = 4000) String generalComment) {

    BallotRequest {
        choices = choices == null ? Map.of() : Map.copyOf(choices);
        knockouts = knockouts == null ? List.of() : List.copyOf(knockouts);
    }

    /** The choices that say something, texts in one Unicode form. */
    Map<String, Choice> tidyChoices() {
        Map<String, Choice> tidy = new TreeMap<>();
        choices.forEach((code, choice) -> {
            Choice kept = new Choice(choice.option(), tidy(choice.comment()));
            if (!kept.blank()) {
                tidy.put(code, kept);
            }
        });
        return tidy;
    }

    List<KnockoutProposal> tidyKnockouts() {
        return knockouts.stream()
                .map(knockout -> new KnockoutProposal(
                        knockout.code(),
                        Normalizer.normalize(knockout.reason(), Normalizer.Form.NFC)
                                .strip()))
                .sorted(Comparator.comparing(KnockoutProposal::code))
                .toList();
    }

    @Nullable
    String tidyComment() {
        return tidy(generalComment);
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
