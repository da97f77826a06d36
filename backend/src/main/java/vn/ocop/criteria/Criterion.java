package vn.ocop.criteria;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tiêu chí: what a council member answers by choosing one option.
 *
 * @param heading tiểu mục under which the sheet prints it, for example 6.1. Ngoại hình
 * @param communeReviewed whether the commune gives its opinion on it (Mẫu số 03)
 * @param binary whether it is a plain yes or no for which the document prints no boxes
 */
public record Criterion(
        String code,
        String name,
        int max,
        @Nullable String heading,
        boolean communeReviewed,
        boolean binary,
        List<CriterionOption> options,
        List<CriterionNote> notes) {

    public Criterion {
        options = List.copyOf(options);
        notes = List.copyOf(notes);
    }

    /** Điểm tối thiểu của tiêu chí để được xếp hạng: least points for the rank, where the sheet marks one. */
    public Optional<Integer> threshold(int stars) {
        return options.stream()
                .filter(option -> option.minForStars() != null && option.minForStars() == stars)
                .map(CriterionOption::points)
                .min(Integer::compare);
    }
}
