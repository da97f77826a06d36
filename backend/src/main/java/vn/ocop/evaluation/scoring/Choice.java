package vn.ocop.evaluation.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Mức điểm và nhận xét của thành viên cho một tiêu chí.
 *
 * @param option number of the option; null when only a comment was written
 */
record Choice(
        @Nullable @Min(1) @Max(100) Integer option,
        @Nullable @Size(max = 2000) String comment) {

    /** Whether there is nothing in it. */
    boolean blank() {
        return option == null && comment == null;
    }
}
