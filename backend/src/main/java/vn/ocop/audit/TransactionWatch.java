package vn.ocop.audit;

import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Đặt chỗ ghi nhật ký ngay khi giao dịch bắt đầu, so that an entry recorded as late as in another listener's “before commit”
 * still finds the place where it is written. Spring Boot adds it to the transaction manager.
 */
@Component
class TransactionWatch implements TransactionExecutionListener {

    private final ObjectProvider<AuditEvents> events;
    private final ObjectProvider<EntityManagerFactory> entityManagers;

    TransactionWatch(ObjectProvider<AuditEvents> events, ObjectProvider<EntityManagerFactory> entityManagers) {
        this.events = events;
        this.entityManagers = entityManagers;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new PendingEvents(events.getObject(), entityManagers.getObject()));
        }
    }
}
