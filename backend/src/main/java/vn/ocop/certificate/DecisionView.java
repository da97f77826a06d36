package vn.ocop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/**
 * Quyết định, as one person sees it.
 *
 * @param products of a recognition or an approval, in the order of the annex
 * @param revocations of a revocation, in the order of the annex
 * @param earliest first day that the decision may bear; null while nothing was concluded
 */
record DecisionView(
        DecisionId id,
        DecisionKind kind,
        DecisionState state,
        DecisionText text,
        @Nullable AttachmentId signed,
        @Nullable String note,
        String createdName,
        Instant createdAt,
        @Nullable String issuedName,
        @Nullable Instant issuedAt,
        List<DecidedProduct> products,
        List<RevokedProduct> revocations,
        @Nullable LocalDate earliest,
        boolean editable,
        boolean mayIssue,
        long version) {

    DecisionView {
        products = List.copyOf(products);
        revocations = List.copyOf(revocations);
    }
}
