package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;

/**
 * Nội dung công nhận cần ghi.
 *
 * @param decidedOn null when only the year is known
 * @param document where it was read; null for one from an evaluation
 * @param evidenceLevel how sure that source is; null for one from an evaluation
 */
public record RecognitionRecord(
        ProductId product,
        int stars,
        @Nullable BigDecimal score,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        int decidedYear,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable String certificateNo,
        Recognition.Source source,
        @Nullable String document,
        Recognition.@Nullable EvidenceLevel evidenceLevel) {}
