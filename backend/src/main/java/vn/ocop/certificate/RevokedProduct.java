package vn.ocop.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Một lần công nhận trong quyết định thu hồi.
 *
 * @param due last day for the decision
 * @param daysLeft until that day, negative when it is over
 */
record RevokedProduct(
        RecognitionId recognition,
        String productName,
        @Nullable String producerName,
        int stars,
        @Nullable String decisionNo,
        @Nullable String certificateNo,
        Recognition.State state,
        RevocationGround ground,
        String finding,
        LocalDate foundOn,
        LocalDate due,
        long daysLeft) {}
