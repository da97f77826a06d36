package vn.ocop.criteria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Phiên bản bộ tiêu chí đã công bố, without its tree.
 *
 * @param effectiveTo first day on which the next version applies; null when there is none yet
 */
public record PublishedTemplate(
        CriteriaTemplateId id,
        String version,
        String legalBasis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        int setCount,
        int criterionCount,
        int optionCount,
        Instant publishedAt,
        String publishedBy,
        String contentHash) {

    /** Tình trạng áp dụng. */
    public enum State {
        /** Chưa đến ngày áp dụng. */
        UPCOMING,
        /** Đang áp dụng. */
        IN_FORCE,
        /** Đã được thay thế. */
        SUPERSEDED
    }

    public State stateOn(LocalDate day) {
        if (day.isBefore(effectiveFrom)) {
            return State.UPCOMING;
        }
        return effectiveTo == null || day.isBefore(effectiveTo) ? State.IN_FORCE : State.SUPERSEDED;
    }
}
