package vn.ocop.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Nhật ký thao tác nối chuỗi băm. */
@Service
class ChainedAuditTrail implements AuditTrail {

    private final JsonMapper json;

    ChainedAuditTrail(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void record(AuditEntry entry) {
        PendingEvents pending = pending();
        AuditActor named = entry.actor();
        pending.add(new PreparedEvent(
                entry,
                named == null ? RequestOrigin.actor() : named,
                text(entry.before()),
                text(entry.after()),
                RequestOrigin.address(),
                MDC.get("traceId")));
        RequestOrigin.markRecorded();
    }

    private @Nullable String text(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }

    private static PendingEvents pending() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            for (Object synchronization : TransactionSynchronizationManager.getSynchronizations()) {
                if (synchronization instanceof PendingEvents pending) {
                    return pending;
                }
            }
        }
        throw new IllegalStateException("An audit entry can only be recorded inside the transaction of the change");
    }
}
