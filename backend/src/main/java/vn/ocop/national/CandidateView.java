package vn.ocop.national;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hồ sơ đề nghị 5 sao. */
record CandidateView(
        UUID source,
        String sourceName,
        UUID id,
        UUID productId,
        String kind,
        String state,
        String productName,
        String producerName,
        @Nullable String receiptNumber,
        @Nullable Instant submittedAt,
        Instant sentAt,
        @Nullable Instant asOf,
        @Nullable String setCode,
        @Nullable String legalRegime,
        @Nullable Long revenueVnd,
        int choices,
        List<MinistryPaper> papers,
        List<CandidateFile> files,
        List<CandidateStep> steps,
        @Nullable CandidateReport communeReport,
        @Nullable CandidateResult result) {}
