package vn.ocop.tenancy.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.ocop.tenancy.DatabaseLogin;

/** Giao dịch với quyền của chủ sở hữu dữ liệu: one connection, one transaction, for provisioning only. */
final class OwnerDatabase {

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
            boolean locked = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select pg_try_advisory_lock(hashtextextended(?, 0))")
                    .param(name)
                    .query(Boolean.class)
                    .single();
            if (locked) {
                work.run();
            }
            return locked;
        } catch (SQLException e) {
            throw new LifecycleException(
                    "Cơ sở dữ liệu không trả lời; hãy kiểm tra rồi chạy lại. (" + e.getMessage() + ")", e);
        }
    }
}
