package vn.ocop.tenancy;

import jakarta.persistence.EntityManager;
import java.io.Serial;
import java.sql.SQLException;
import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Gắn phạm vi dữ liệu ngay khi giao dịch bắt đầu: the one hook through which every transaction of the application gets
 * its tenant, whether the work behind it uses JPA, JdbcClient or COPY.
 *
 * <p>It fails closed: without a bound tenant no transaction begins, and if PostgreSQL refuses the role the transaction
 * manager rolls back and closes what it had opened.
 */
public final class TenantJpaDialect extends HibernateJpaDialect {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        Tenant tenant = TenantContext.current();
        Object transactionData = super.beginTransaction(entityManager, definition);
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        if (!session.getTenantIdentifierValue().equals(tenant.partitionKey())) {
            throw new CannotCreateTransactionException(
                    "The session was opened for another tenant than the one bound now");
        }
        TransactionScope.enter(
                session.getJdbcCoordinator().getLogicalConnection().getPhysicalConnection(), tenant);
        return transactionData;
    }
}
