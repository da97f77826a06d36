package vn.ocop.tenancy.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
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
    private static final ReferenceFiles SHIPPED = new ReferenceFiles("/db/reference/boundary/");
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
        try {
            return new ReferenceLoad(NAME, hash()).once(owner, BoundaryLoad::load);
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
                statement.execute(SHIPPED.text(LOAD));
                statement.execute("delete from stage_boundary");
            }
            statement.execute("analyze platform.admin_unit_boundary");
            return check(statement);
        }
    }

    private static void stage(Connection connection, BoundaryFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into stage_boundary (level, detail, source, content) values (?, ?, ?, ?::jsonb)")) {
            statement.setString(1, file.level());
            statement.setString(2, file.detail());
            statement.setString(3, SOURCE);
            statement.setString(4, SHIPPED.unpacked(file.name()));
            statement.executeUpdate();
        }
    }

    private static int check(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select count(*) filter (where level = 'PROVINCE'), count(*) filter (where level = 'COMMUNE')
                from platform.admin_unit_boundary
                """)) {
            row.next();
            if (row.getInt(1) != PROVINCES || row.getInt(2) != COMMUNES) {
                throw new ReferenceLoadFailedException(
                        "Ranh giới hành chính không đủ: %d tỉnh, %d xã".formatted(row.getInt(1), row.getInt(2)), null);
            }
            return PROVINCES + COMMUNES;
        }
    }

    private static String hash() {
        return SHIPPED.hash(Stream.concat(Stream.of(LOAD), FILES.stream().map(BoundaryFile::name))
                .toList());
    }

    /** Một tệp ranh giới. */
    private record BoundaryFile(String name, String level, String detail) {}
}
