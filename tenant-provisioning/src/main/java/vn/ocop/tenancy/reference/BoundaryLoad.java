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
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * Nạp ranh giới hành chính để vẽ bản đồ: provinces and communes of the whole country in overview, and simplified outlines
 * where this build ships them.
 *
 * <p>Runs with the owner's login, in one transaction. The hash of the files is remembered, so that a second run does nothing
 * until they change.
 */
public final class BoundaryLoad {

    private static final String NAME = "boundary";
    private static final String FOLDER = "/db/reference/boundary/";
    private static final String LOAD = "load.sql";
    private static final String SOURCE = "thanglequoc/vietnamese-provinces-database (MIT)";

    /** In this order: what comes later is more detailed and takes the place of what was there. */
    private static final List<BoundaryFile> FILES = List.of(
            new BoundaryFile("provinces.geojson.gz", "PROVINCE", "OVERVIEW"),
            new BoundaryFile("communes-overview.geojson.gz", "COMMUNE", "OVERVIEW"),
            new BoundaryFile("communes-38.geojson.gz", "COMMUNE", "SIMPLIFIED"),
            new BoundaryFile("communes-86.geojson.gz", "COMMUNE", "SIMPLIFIED"));

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;

    private final DatabaseLogin owner;

    public BoundaryLoad(DatabaseLogin owner) {
        this.owner = owner;
    }

    /**
     * Loads what the database does not have yet.
     *
     * @return whether anything was loaded
     * @throws ReferenceLoadFailedException when a unit is missing or the database refuses; nothing has changed then
     */
    public boolean run() {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(hashtextextended('ocop reference boundary', 0))");
            }
            String hash = hash();
            if (hash.equals(loadedHash(connection))) {
                connection.rollback();
                return false;
            }
            int rows = load(connection);
            remember(connection, hash, rows);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new ReferenceLoadFailedException("Không nạp được ranh giới hành chính: " + e.getMessage(), e);
        }
    }

    private static int load(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table stage_boundary (level text, detail text, source text, content jsonb)
                    on commit drop
                    """);
            statement.execute("delete from platform.admin_unit_boundary");
            for (BoundaryFile file : FILES) {
                stage(connection, file);
                statement.execute(text(LOAD));
                statement.execute("delete from stage_boundary");
            }
            statement.execute("analyze platform.admin_unit_boundary");
            return check(connection, statement);
        }
    }

    private static void stage(Connection connection, BoundaryFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into stage_boundary (level, detail, source, content) values (?, ?, ?, ?::jsonb)")) {
            statement.setString(1, file.level());
            statement.setString(2, file.detail());
            statement.setString(3, SOURCE);
            statement.setString(4, unpacked(file.name()));
            statement.executeUpdate();
        }
    }

    private static int check(Connection connection, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select count(*) filter (where level = 'PROVINCE'), count(*) filter (where level = 'COMMUNE')
                from platform.admin_unit_boundary
                """)) {
            row.next();
            if (row.getInt(1) != PROVINCES || row.getInt(2) != COMMUNES) {
                connection.rollback();
                throw new ReferenceLoadFailedException(
                        "Ranh giới hành chính không đủ: %d tỉnh, %d xã".formatted(row.getInt(1), row.getInt(2)), null);
            }
            return PROVINCES + COMMUNES;
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
            digest.update(bytes(LOAD));
            FILES.forEach(file -> digest.update(bytes(file.name())));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static String unpacked(String file) {
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes(file)))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + file + " is broken in this build", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream content =
                Objects.requireNonNull(BoundaryLoad.class.getResourceAsStream(FOLDER + file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + file + " is missing from this build", e);
        }
    }

    /** Một tệp ranh giới. */
    private record BoundaryFile(String name, String level, String detail) {}
}
