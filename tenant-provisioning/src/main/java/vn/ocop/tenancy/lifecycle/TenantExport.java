package vn.ocop.tenancy.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;

/**
 * Xuất toàn bộ dữ liệu của một không gian làm việc để bàn giao: one gzipped CSV per table by COPY, all from one snapshot, and a
 * manifest with row counts and SHA-256 sums. Sign-ins are left out: whoever got the files could go on with them.
 */
public final class TenantExport {

    private final DatabaseLogin owner;

    public TenantExport(DatabaseLogin owner) {
        this.owner = owner;
    }

    /**
     * Writes the files into a new folder below the given one.
     *
     * @return the folder
     * @throws LifecycleException when the folder exists already or cannot be written
     */
    public Path run(Tenant tenant, Path directory) {
        Path target = directory.resolve(tenant.slug().value());
        if (Files.exists(target)) {
            throw new LifecycleException("Thư mục " + target + " đã có; hãy chọn thư mục khác để không ghi đè.");
        }
        Path partial = directory.resolve(tenant.slug().value() + ".dang-xuat");
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Files.createDirectories(directory);
            createForOwnerOnly(partial);
            List<String> manifest = new ArrayList<>();
            manifest.add("table,rows,sha256");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables(connection, tenant.schema())) {
                manifest.add(writeTable(copy, copyStatement(connection, tenant.schema(), table), table, partial));
            }
            Files.write(partial.resolve("manifest.csv"), manifest, StandardCharsets.UTF_8);
            Files.move(partial, target);
            connection.rollback();
            return target;
        } catch (SQLException | IOException e) {
            throw new LifecycleException("Không xuất được dữ liệu: " + e.getMessage(), e);
        }
    }

    /** Everybody's data is in it; what an interrupted export left is taken up. */
    private static void createForOwnerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String writeTable(CopyManager copy, String statement, String table, Path directory)
            throws SQLException, IOException {
        MessageDigest digest = sha256();
        long rows;
        try (OutputStream file = Files.newOutputStream(directory.resolve(table + ".csv.gz"));
                DigestOutputStream hashed = new DigestOutputStream(file, digest);
                GZIPOutputStream zipped = new GZIPOutputStream(hashed)) {
            rows = copy.copyOut(statement, zipped);
        }
        return table + "," + rows + "," + HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select tablename from pg_tables
                where schemaname = ? and tablename not in ('web_session', 'web_session_attributes')
                order by tablename
                """)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    /** COPY takes no parameters; PostgreSQL quotes the names itself. */
    private static String copyStatement(Connection connection, String schema, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select format('copy %I.%I to stdout with (format csv, header)', ?::text, ?::text)")) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
