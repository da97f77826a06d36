package vn.ocop.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dự thảo bộ tiêu chí: a checked file that the national office has not published yet, or has. */
record CriteriaDraft(
        UUID id,
        String version,
        String legalBasis,
        LocalDate effectiveFrom,
        String fileName,
        int setCount,
        int criterionCount,
        int optionCount,
        @Nullable UUID templateId,
        Instant createdAt,
        String createdBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        long revision) {}
