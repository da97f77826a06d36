package vn.ocop.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import vn.ocop.tenancy.RegistryUnavailableException;

/** Nhận ra khi cơ sở dữ liệu không trả lời, however deep in the chain of causes that stands. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** True when the failure comes from a database that is away, not from what we asked it. */
    public static boolean causes(Throwable failure) {
        for (Throwable at = failure; at != null; at = next(at)) {
            if (at instanceof SQLTransientConnectionException
                    || at instanceof CannotGetJdbcConnectionException
                    || at instanceof DataAccessResourceFailureException
                    || at instanceof RegistryUnavailableException
                    || (at instanceof SQLException sql && connectionLost(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is “connection exception”, 57P01 to 57P03 a server that stops or starts. */
    private static boolean connectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    private static @Nullable Throwable next(Throwable at) {
        return at.getCause() == at ? null : at.getCause();
    }
}
