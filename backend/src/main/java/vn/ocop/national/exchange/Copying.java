package vn.ocop.national.exchange;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** COPY trong giao dịch đang chạy, on its connection and so in its workspace. */
final class Copying {

    private final DataSource dataSource;
    private final SQLStateSQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();

    Copying(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done with PostgreSQL's COPY; answers the number of rows. */
    interface Work {
        long with(CopyManager manager) throws SQLException, IOException;
    }

    long run(Work work) throws IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return work.with(connection.unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException e) {
            DataAccessException translated = translator.translate("COPY", null, e);
            throw translated == null ? new UncategorizedSQLException("COPY", null, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
