package vn.ocop.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Một thao tác cần ghi nhật ký.
 *
 * @param action what was done
 * @param objectId identity of the object it was done to
 * @param objectLabel what readers call the object, for example a person's name; null when it has no name
 * @param before state before, as a record or map that becomes a JSON object; null when the object is new. Only what
 *     changed need be in it. Never a password or token.
 * @param after state after; null when the object is gone
 * @param note reason given by the person; null when none was asked for
 * @param actor who did it; null for the person signed in, or the platform when nobody is
 */
public record AuditEntry(
        AuditAction action,
        String objectId,
        @Nullable String objectLabel,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String note,
        @Nullable AuditActor actor) {

    public static AuditEntry of(AuditAction action, String objectId, @Nullable String objectLabel) {
        return new AuditEntry(action, objectId, objectLabel, null, null, null, null);
    }

    public static AuditEntry of(AuditAction action, UUID objectId, @Nullable String objectLabel) {
        return of(action, objectId.toString(), objectLabel);
    }

    public AuditEntry before(@Nullable Object state) {
        return new AuditEntry(action, objectId, objectLabel, state, after, note, actor);
    }

    public AuditEntry after(@Nullable Object state) {
        return new AuditEntry(action, objectId, objectLabel, before, state, note, actor);
    }

    public AuditEntry note(@Nullable String reason) {
        return new AuditEntry(action, objectId, objectLabel, before, after, reason, actor);
    }

    public AuditEntry by(AuditActor person) {
        return new AuditEntry(action, objectId, objectLabel, before, after, note, person);
    }
}
