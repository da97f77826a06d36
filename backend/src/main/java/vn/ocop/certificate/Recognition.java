package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/**
 * Lần công nhận.
 *
 * @param subject what was recognised, as it was called then
 * @param decidedOn null when the source of an imported one has the year only
 * @param validTo last day; null when the day of the decision is not known
 * @param document where an imported one was read; null for one from an evaluation
 * @param evidenceLevel how sure that source is; null for one from an evaluation
 */
public record Recognition(
        RecognitionId id,
        ProductId product,
        Subject subject,
        int stars,
        @Nullable BigDecimal score,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        int decidedYear,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        State state,
        @Nullable String certificateNo,
        String verificationCode,
        Regime regime,
        Source source,
        @Nullable String document,
        @Nullable EvidenceLevel evidenceLevel) {

    Recognition expired() {
        return new Recognition(
                id,
                product,
                subject,
                stars,
                score,
                decisionNo,
                decidedOn,
                decidedYear,
                issuer,
                signer,
                validFrom,
                validTo,
                State.EXPIRED,
                certificateNo,
                verificationCode,
                regime,
                source,
                document,
                evidenceLevel);
    }

    /**
     * Sản phẩm và chủ thể khi được công nhận.
     *
     * @param producer null when the source of an imported one names none
     * @param commune code of the commune where it is made
     */
    public record Subject(
            String productName,
            @Nullable ProducerId producer,
            @Nullable String producerName,
            @Nullable String commune) {}

    /** Tình trạng. */
    public enum State {
        /** Còn hiệu lực. */
        ACTIVE,
        /** Hết hạn. */
        EXPIRED,
        /** Được thay bằng lần công nhận sau. */
        SUPERSEDED,
        /** Bị thu hồi. */
        REVOKED
    }

    /** Quy định áp dụng. */
    public enum Regime {
        /** Quyết định 1048/QĐ-TTg năm 2019. */
        DECISION_1048_2019,
        /** Quyết định 148/QĐ-TTg năm 2023. */
        DECISION_148_2023,
        /** Quyết định 26/2026/QĐ-TTg. */
        DECISION_26_2026;

        /** The one in force in a year of which the day is not known, as most of that year's decisions were made under it. */
        public static Regime of(int year, @Nullable LocalDate day) {
            if (year < 2023) {
                return DECISION_1048_2019;
            }
            if (year < 2026 || (day != null && day.isBefore(LocalDate.of(2026, 5, 22)))) {
                return DECISION_148_2023;
            }
            return DECISION_26_2026;
        }
    }

    /** Nguồn. */
    public enum Source {
        /** Đánh giá trên hệ thống. */
        EVALUATION,
        /** Nạp từ tệp. */
        IMPORT
    }

    /** Mức tin cậy của tài liệu gốc. */
    public enum EvidenceLevel {
        /** Quyết định. */
        A,
        /** Cơ quan nhà nước, báo chí chính thống. */
        B,
        /** Nguồn khác. */
        C
    }
}
