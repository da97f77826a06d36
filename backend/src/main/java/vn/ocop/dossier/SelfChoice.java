package vn.ocop.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Mức điểm chủ thể tự chọn cho một tiêu chí.
 *
 * @param option number of the option; null when only a note was written
 */
public record SelfChoice(
        String criterion,
        @Nullable Integer option,
        @Nullable String note) {}
