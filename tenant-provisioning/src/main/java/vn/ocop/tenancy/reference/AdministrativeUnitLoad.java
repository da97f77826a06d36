package vn.ocop.tenancy.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * Nạp danh mục đơn vị hành chính: the units before and after 1 July 2025 with their links, from the shipped files.
 *
 * <p>Runs with the owner's login, in one transaction, by COPY. The hash of the files is remembered, so that a second run
 * does nothing until the files change; counts that do not come out right undo the whole load.
 */
public final class AdministrativeUnitLoad {

    private static final String NAME = "territory";
    private static final ReferenceFiles FILES = new ReferenceFiles("/db/reference/territory/");
    private static final List<String> HASHED = List.of(
            "stage.sql", "load.sql", "units-from-2025-07-01.csv", "communes-old-to-new.csv", "commune-resolutions.csv");
    private static final Map<String, Long> EXPECTED = Map.of(
            "old_provinces", 63L,
            "old_districts", 696L,
            "old_communes", 10_047L,
            "provinces", 34L,
            "districts", 0L,
            "communes", 3_321L,
            "without_successor", 0L,
            "without_predecessor", 0L);

    private final DatabaseLogin owner;

    public AdministrativeUnitLoad(DatabaseLogin owner) {
        this.owner = owner;
    }

    /**
     * Loads what the database does not have yet.
     *
     * @return whether anything was loaded
     * @throws ReferenceLoadFailedException when the counts are wrong or the database refuses; nothing has changed then
     */
    public boolean run() {
        try {
            return new ReferenceLoad(NAME, FILES.hash(HASHED)).once(owner, connection -> {
                load(connection);
                return check(connection);
            });
        } catch (SQLException e) {
            throw new ReferenceLoadFailedException("Không nạp được danh mục đơn vị hành chính: " + e.getMessage(), e);
        }
    }

    private static void load(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FILES.text("stage.sql"));
            copy(connection, "copy stage_new from stdin (format csv, header)", "units-from-2025-07-01.csv");
            copy(connection, "copy stage_link from stdin (format csv, header)", "communes-old-to-new.csv");
            copy(connection, "copy stage_resolution from stdin (format csv, header)", "commune-resolutions.csv");
            statement.execute("analyze stage_new; analyze stage_link");
            statement.execute(FILES.text("load.sql"));
        }
    }

    private static void copy(Connection connection, String command, String file) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(command, new ByteArrayInputStream(FILES.bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FILES.text("check.sql"))) {
            row.next();
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, Long> expected : EXPECTED.entrySet()) {
                long actual = row.getLong(expected.getKey());
                if (actual != expected.getValue()) {
                    wrong.add("%s = %d, phải là %d".formatted(expected.getKey(), actual, expected.getValue()));
                }
            }
            if (!wrong.isEmpty()) {
                throw new ReferenceLoadFailedException(
                        "Danh mục đơn vị hành chính không đủ: " + String.join("; ", wrong), null);
            }
            return row.getLong("units");
        }
    }
}
