package vn.ocop.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Điểm khác nhau giữa hai phiên bản bộ tiêu chí.
 *
 * @param set code of the set; null when the change concerns the whole template
 * @param criterion code of the criterion; null when the change concerns the whole set
 * @param item which part, section or option it is; null when there is only one
 */
record TemplateChange(
        Kind kind,
        Subject subject,
        @Nullable String set,
        @Nullable String criterion,
        @Nullable String item,
        @Nullable String before,
        @Nullable String after) {

    /** Loại thay đổi. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Nội dung thay đổi. */
    enum Subject {
        BAND,
        SET,
        SET_DETAIL,
        PART,
        SECTION,
        CRITERION,
        CRITERION_DETAIL,
        OPTION
    }
}
