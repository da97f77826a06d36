package vn.ocop.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thư không gửi được, without its text: who looks after the mail need not read it.
 *
 * @param attempts how often it was tried
 * @param finishedAt when it was given up
 * @param fault why it has not arrived; null for letters given up before that was kept
 * @param detail what the mail server or the connection said last, in their words
 */
record UndeliveredLetter(
        UUID id,
        String address,
        String recipientName,
        String subject,
        State state,
        int attempts,
        Instant createdAt,
        Instant finishedAt,
        @Nullable MailFault fault,
        @Nullable String detail) {

    /** Vì sao thư nằm lại. */
    enum State {
        /** Máy chủ thư từ chối, hoặc đã thử quá nhiều lần. */
        FAILED,
        /** Không rõ máy chủ thư đã nhận hay chưa. */
        UNCERTAIN
    }
}
