package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.DossierState;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/**
 * Sản phẩm từ 90 điểm, with what the file for the Ministry holds (Article 6.3).
 *
 * @param commune code of the commune
 * @param advisoryReport báo cáo của Tổ tư vấn
 * @param minutes biên bản của Hội đồng cấp tỉnh
 * @param approval quyết định phê duyệt kết quả
 * @param letter công văn trình Bộ; null before it was sent
 * @param evidence number of papers in the producer's dossier
 * @param ministry the Ministry's paper; null before it answered
 */
public record FiveStarCandidate(
        DossierId dossier,
        DossierKind kind,
        DossierState state,
        ProductId product,
        ProducerId producer,
        String productName,
        String producerName,
        String commune,
        String setCode,
        String setName,
        @Nullable String receiptNumber,
        int samples,
        int evidence,
        @Nullable BigDecimal average,
        @Nullable BigDecimal partA,
        @Nullable BigDecimal partB,
        @Nullable BigDecimal partC,
        @Nullable CitedPaper advisoryReport,
        @Nullable CitedPaper minutes,
        @Nullable CitedPaper approval,
        @Nullable CitedPaper letter,
        @Nullable CitedPaper ministry,
        @Nullable BigDecimal ministryAverage,
        @Nullable Integer ministryStars,
        Instant updatedAt) {

    /** Số và ngày của một văn bản. */
    public record CitedPaper(
            @Nullable String number, @Nullable LocalDate date) {}
}
