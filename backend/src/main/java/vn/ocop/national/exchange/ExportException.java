package vn.ocop.national.exchange;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Một lần gửi dữ liệu không thành; nothing of the package is in the national store. */
public final class ExportException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ExportFault fault;

    ExportException(ExportFault fault, @Nullable String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.fault = fault;
    }

    static ExportException refused(ExportFault fault, String detail) {
        return new ExportException(fault, detail, null);
    }

    /** What a failure of the database means: it is away, or it did not take what it was given. */
    static ExportException ofDatabase(Exception failure, ExportFault otherwise) {
        boolean away = failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException
                || lostConnection(failure);
        return new ExportException(away ? ExportFault.DATABASE_UNREACHABLE : otherwise, failure.getMessage(), failure);
    }

    /** SQLSTATE 08 is a broken connection, 57 an operator's intervention, such as a server that is shut down. */
    private static boolean lostConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57"))) {
                return true;
            }
        }
        return false;
    }

    public ExportFault fault() {
        return fault;
    }
}
