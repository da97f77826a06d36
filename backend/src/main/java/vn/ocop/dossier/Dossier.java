package vn.ocop.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;
import vn.ocop.web.access.UserId;

/**
 * Hồ sơ đề nghị đánh giá, phân hạng sản phẩm OCOP.
 *
 * @param productName as it is called now in a draft, as it was called in a submitted dossier
 * @param commune code of the commune that checks it
 * @param receiptNumber số tiếp nhận; null in a draft
 * @param template version of the criteria it is scored by; null in a draft, which always follows the one in force
 * @param supplements how often it was returned
 */
public record Dossier(
        DossierId id,
        DossierKind kind,
        ProductId product,
        ProducerId producer,
        String productName,
        String producerName,
        String commune,
        DossierState state,
        @Nullable String receiptNumber,
        @Nullable CriteriaTemplateId template,
        String setCode,
        @Nullable String legalRegime,
        OwnReport report,
        @Nullable Instant submittedAt,
        CommuneClock clock,
        int supplements,
        UserId createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whether officials may know of it. */
    boolean submitted() {
        return submittedAt != null;
    }
}
