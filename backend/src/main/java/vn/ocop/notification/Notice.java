package vn.ocop.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Một thông báo trong ứng dụng.
 *
 * @param kind code of the kind, whose words the arguments complete
 * @param readAt null while unread
 */
record Notice(
        UUID id,
        String kind,
        List<String> arguments,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
