package vn.ocop.trace;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thông tin của lô do chủ thể khai.
 *
 * @param code letters, digits, dot, dash and underscore: those of the GS1 set that survive in any web address
 * @param steps in their order
 */
record LotDetails(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}")
        String code,

        @NotNull LocalDate madeOn,
        @Nullable LocalDate bestBefore,

        @NotNull @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal quantity,

        @NotBlank @Size(max = 30) String unit,
        @NotNull @Size(max = 30) List<@Valid LotStep> steps) {

    LotDetails {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    LotDetails tidied() {
        return new LotDetails(
                code.strip(),
                madeOn,
                bestBefore,
                quantity,
                tidy(unit),
                steps.stream().map(LotStep::tidied).toList());
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    static @Nullable String tidyOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : tidy(text);
    }
}
