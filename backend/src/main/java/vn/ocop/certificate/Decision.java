package vn.ocop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.web.access.UserId;

/**
 * Quyết định của Chủ tịch Ủy ban nhân dân tỉnh, from the officer's draft to the issued one.
 *
 * @param signed the signed paper as a file
 * @param note why the leader gave the draft back
 * @param version how often it was changed
 */
record Decision(
        DecisionId id,
        DecisionKind kind,
        DecisionState state,
        DecisionText text,
        @Nullable AttachmentId signed,
        @Nullable String note,
        UserId createdBy,
        String createdName,
        Instant createdAt,
        @Nullable String issuedName,
        @Nullable Instant issuedAt,
        long version) {

    boolean issued() {
        return state == DecisionState.ISSUED;
    }

    /** Whether it is this decision that the number and the day mean. */
    boolean isThatOf(String number, LocalDate day) {
        return number.equals(text.number()) && day.equals(text.decidedOn());
    }

    String label() {
        return text.number() == null ? text.subject() : text.number();
    }
}
