package vn.ocop.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Mức điểm của tiêu chí.
 *
 * @param number its place among the options of the criterion, from 1
 * @param minForStars the rank (3, 4 or 5 stars) for which this is the least level, if the sheet marks one
 * @param caseCode trường hợp (TH1, TH2) to which the option belongs, where the criterion has two
 */
public record CriterionOption(
        int number,
        int points,
        String label,
        @Nullable Integer minForStars,
        @Nullable String caseCode) {}
