package vn.ocop.audit;

import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Dòng nhật ký chưa có chỗ trong chuỗi: everything but its number and time, which only the lock can give. */
record PreparedEvent(
        AuditEntry entry,
        AuditActor actor,
        @Nullable String before,
        @Nullable String after,
        @Nullable String ip,
        @Nullable String traceId) {

    AuditEvent at(long seq, Instant moment) {
        return new AuditEvent(
                seq,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                moment,
                actor,
                entry.action().code(),
                entry.action().objectType(),
                entry.objectId(),
                entry.objectLabel(),
                before,
                after,
                entry.note(),
                ip,
                traceId);
    }
}
