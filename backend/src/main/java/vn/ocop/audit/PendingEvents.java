package vn.ocop.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Các dòng nhật ký chờ ghi của một giao dịch. Last of all that happens before a commit: what JPA still holds back goes to
 * the database first, so that no transaction waits for a row lock while it holds the chain's lock.
 */
final class PendingEvents implements TransactionSynchronization, Ordered {

    private final AuditEvents events;
    private final EntityManagerFactory entityManagers;
    private final List<PreparedEvent> waiting = new ArrayList<>();
    private boolean written;

    PendingEvents(AuditEvents events, EntityManagerFactory entityManagers) {
        this.events = events;
        this.entityManagers = entityManagers;
    }

    void add(PreparedEvent event) {
        if (written) {
            events.append(List.of(event));
        } else {
            waiting.add(event);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (waiting.isEmpty()) {
            return;
        }
        EntityManager session = EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers);
        if (session != null) {
            session.flush();
        }
        events.append(waiting);
    }
}
