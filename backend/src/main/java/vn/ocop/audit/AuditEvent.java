package vn.ocop.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Một dòng nhật ký.
 *
 * @param seq position in the chain, from 1 without gaps
 * @param occurredAt moment of writing, in microseconds; never before that of the row in front
 * @param before JSON text exactly as stored
 * @param after JSON text exactly as stored
 */
record AuditEvent(
        long seq,
        UUID id,
        Instant occurredAt,
        AuditActor actor,
        String action,
        String objectType,
        String objectId,
        @Nullable String objectLabel,
        @Nullable String before,
        @Nullable String after,
        @Nullable String note,
        @Nullable String ip,
        @Nullable String traceId) {}
