package vn.ocop.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người thực hiện thao tác, as he was called at that moment.
 *
 * @param id account; null when no account did it (a job, a registration before there is an account)
 * @param login name at sign-in, or the name of the job
 * @param name full name as shown to readers
 */
public record AuditActor(@Nullable UUID id, String login, String name) {

    /** The platform itself, for example a nightly job. */
    public static AuditActor system() {
        return new AuditActor(null, "he-thong", "Hệ thống");
    }
}
