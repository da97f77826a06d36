package vn.ocop.tenancy.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.ocop.tenancy.DatabaseLogin;

/** Giao dịch với quyền của chủ sở hữu dữ liệu: one connection, one transaction, for provisioning only. */
final class OwnerDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerDatabase.class);

    private final DatabaseLogin owner;

    OwnerDatabase(DatabaseLogin owner) {
        this.owner = owner;
    }

    /** Runs the work in a transaction that commits when the work returns and rolls back when it throws. */
    <T> T call(Function<JdbcClient, T> work) {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            T result = work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new LifecycleException(
                    "Cơ sở dữ liệu không trả lời; hãy kiểm tra rồi chạy lại. (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Runs the work while nobody else runs work of the same name, on any machine.
     *
     * @return false, with nothing done, when somebody does
     */
    boolean exclusively(String name, Runnable work) {
        try (Connection connection = owner.connect()) {
            JdbcClient lock = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!locked(lock, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
                return false;
            }
            try {
                work.run();
            } finally {
                release(lock, name);
            }
            return true;
        } catch (SQLException e) {
            throw new LifecycleException(
                    "Cơ sở dữ liệu không trả lời; hãy kiểm tra rồi chạy lại. (" + e.getMessage() + ")", e);
        }
    }

    private static boolean locked(JdbcClient lock, String statement, String name) {
        return lock.sql(statement).param(name).query(Boolean.class).single();
    }

    /** The server notices a closed connection only a moment later; whoever tries again at once need not wait for that. */
    private static void release(JdbcClient lock, String name) {
        try {
            locked(lock, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
        } catch (DataAccessException e) {
            LOG.atDebug().setCause(e).log("The connection that held a lock is gone, and the lock with it");
        }
    }
}
