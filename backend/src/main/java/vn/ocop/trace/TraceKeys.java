package vn.ocop.trace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;

/**
 * Khóa tạo ký tự kiểm tra của tỉnh. Made at the first need and kept with the province's rows for good, as labels once
 * printed are scanned for years; held in memory, so that a forged code costs no statement.
 */
@Component
class TraceKeys {

    private static final int KEY_BYTES = 32;
    private static final int MOST_TENANTS = 10_000;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, byte[]> keys =
            Caffeine.newBuilder().maximumSize(MOST_TENANTS).build();

    TraceKeys(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    byte[] current() {
        return keys.get(TenantContext.current().partitionKey(), missing -> load());
    }

    /** In a transaction of its own: whoever comes second must read what the first has written. */
    private byte[] load() {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        return ownTransaction.execute(status -> {
            database.sql("insert into trace_key (id, secret) values (1, ?) on conflict do nothing")
                    .param(fresh)
                    .update();
            return database.sql("select secret from trace_key where id = 1")
                    .query(byte[].class)
                    .single();
        });
    }
}
