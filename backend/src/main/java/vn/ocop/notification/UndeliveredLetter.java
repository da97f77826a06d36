package vn.ocop.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thư không gửi được, without its text: who looks after the mail need not read it.
 *
 * @param attempts how often it was tried
 * @param finishedAt when it was given up
 * @param reason what the mail server or the connection said last
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
        @Nullable String reason) {

    /** Vì sao thư nằm lại. */
    enum State {
        /** Máy chủ thư từ chối, hoặc đã thử quá nhiều lần. */
        FAILED,
        /** Không rõ máy chủ thư đã nhận hay chưa. */
        UNCERTAIN
    }
}
