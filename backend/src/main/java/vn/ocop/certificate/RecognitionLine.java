package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;

/**
 * Một dòng của danh sách công nhận.
 *
 * @param state as of today
 * @param printable whether its certificate can be printed
 * @param renewal when a new evaluation is taken; null when the last day is not known
 */
record RecognitionLine(
        RecognitionId id,
        ProductId product,
        String productName,
        @Nullable String producerName,
        @Nullable String communeName,
        int stars,
        @Nullable BigDecimal score,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        int decidedYear,
        @Nullable LocalDate validTo,
        Recognition.State state,
        @Nullable String certificateNo,
        String verificationCode,
        Recognition.Source source,
        boolean printable,
        @Nullable RenewalWindow renewal) {

    static RecognitionLine of(Recognition one, boolean printed, Map<String, String> communes, LocalDate today) {
        String commune = one.subject().commune();
        boolean active = one.state() == Recognition.State.ACTIVE;
        return new RecognitionLine(
                one.id(),
                one.product(),
                one.subject().productName(),
                one.subject().producerName(),
                commune == null ? null : communes.getOrDefault(commune, commune),
                one.stars(),
                one.score(),
                one.decisionNo(),
                one.decidedOn(),
                one.decidedYear(),
                one.validTo(),
                one.state(),
                one.certificateNo(),
                one.verificationCode(),
                one.source(),
                printed && active,
                active && one.validTo() != null ? RenewalWindow.of(one.validTo(), today) : null);
    }
}
