package vn.ocop.tenancy.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String FOLDER = "/db/reference/territory/";
    private static final List<String> FILES = List.of(
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
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            lock(connection);
            String hash = hash();
            if (hash.equals(loadedHash(connection))) {
                connection.rollback();
                return false;
            }
            load(connection);
            remember(connection, hash, check(connection));
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new ReferenceLoadFailedException("Không nạp được danh mục đơn vị hành chính: " + e.getMessage(), e);
        }
    }

    private static void load(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text("stage.sql"));
            copy(connection, "copy stage_new from stdin (format csv, header)", "units-from-2025-07-01.csv");
            copy(connection, "copy stage_link from stdin (format csv, header)", "communes-old-to-new.csv");
            copy(connection, "copy stage_resolution from stdin (format csv, header)", "commune-resolutions.csv");
            statement.execute("analyze stage_new; analyze stage_link");
            statement.execute(text("load.sql"));
        }
    }

    private static void copy(Connection connection, String command, String file) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new ByteArrayInputStream(bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(text("check.sql"))) {
            row.next();
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, Long> expected : EXPECTED.entrySet()) {
                long actual = row.getLong(expected.getKey());
                if (actual != expected.getValue()) {
                    wrong.add("%s = %d, phải là %d".formatted(expected.getKey(), actual, expected.getValue()));
                }
            }
            if (!wrong.isEmpty()) {
                connection.rollback();
                throw new ReferenceLoadFailedException(
                        "Danh mục đơn vị hành chính không đủ: " + String.join("; ", wrong), null);
            }
            return row.getLong("units");
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('ocop reference territory', 0))");
        }
    }

    private static String loadedHash(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select content_hash from platform.reference_load where name = ?")) {
            statement.setString(1, NAME);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static void remember(Connection connection, String hash, long rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into platform.reference_load (name, content_hash, row_count) values (?, ?, ?)
                on conflict (name) do update
                    set content_hash = excluded.content_hash, row_count = excluded.row_count, loaded_at = now()
                """)) {
            statement.setString(1, NAME);
            statement.setString(2, hash);
            statement.setLong(3, rows);
            statement.executeUpdate();
        }
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> digest.update(bytes(file)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream content =
                Objects.requireNonNull(AdministrativeUnitLoad.class.getResourceAsStream(FOLDER + file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + file + " is missing from this build", e);
        }
    }
}
