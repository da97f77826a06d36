package vn.ocop.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sổ đăng ký đọc từ bảng {@code platform.tenant}, with a snapshot of a few seconds so that a request costs no look-up.
 *
 * <p>Reading happens in a transaction of its own under the role {@code registry_reader}, which can read this one table
 * and nothing else. When the database is gone for a moment the last snapshot goes on serving.
 */
public final class JdbcTenantRegistry implements TenantRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTenantRegistry.class);

    private static final String SELECT_ALL = """
            select id, slug, kind, name, full_name, province_code, schema_name, role_name, realm, cluster, state, accent_color
            from platform.tenant where state <> 'DELETED' order by slug
            """;

    private final DataSource dataSource;
    private final Duration maximumAge;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Snapshot snapshot;

    /** @param maximumAge how old the snapshot may get before a look-up reads the database again */
    public JdbcTenantRegistry(DataSource dataSource, Duration maximumAge) {
        this.dataSource = dataSource;
        this.maximumAge = maximumAge;
    }

    @Override
    public Optional<Tenant> find(String slug) {
        return Optional.ofNullable(snapshot().bySlug().get(slug));
    }

    @Override
    public List<Tenant> all() {
        return snapshot().tenants();
    }

    @Override
    public void refresh() {
        snapshot = null;
    }

    private Snapshot snapshot() {
        Snapshot seen = snapshot;
        if (seen != null && seen.freshAt(System.nanoTime(), maximumAge)) {
            return seen;
        }
        loading.lock();
        try {
            Snapshot newest = snapshot;
            if (newest != null && newest.freshAt(System.nanoTime(), maximumAge)) {
                return newest;
            }
            Snapshot loaded = load(newest);
            snapshot = loaded;
            return loaded;
        } finally {
            loading.unlock();
        }
    }

    private Snapshot load(@Nullable Snapshot last) {
        try (Connection connection = dataSource.getConnection()) {
            return Snapshot.of(readAll(connection));
        } catch (SQLException e) {
            if (last == null) {
                throw new RegistryUnavailableException(e);
            }
            LOG.warn("The tenant registry could not be read, the last known one goes on serving: {}", e.getMessage());
            return Snapshot.of(last.tenants());
        }
    }

    private static List<Tenant> readAll(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            TransactionScope.enter(connection, "registry_reader", "ext");
            List<Tenant> tenants = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(SELECT_ALL);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tenants.add(tenant(rows));
                }
            }
            return List.copyOf(tenants);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                new TenantSlug(row.getString("slug")),
                TenantKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("province_code"),
                row.getString("schema_name"),
                row.getString("role_name"),
                row.getString("realm"),
                row.getString("cluster"),
                TenantState.valueOf(row.getString("state")),
                row.getString("accent_color"));
    }

    private record Snapshot(List<Tenant> tenants, Map<String, Tenant> bySlug, long loadedAt) {

        static Snapshot of(List<Tenant> tenants) {
            return new Snapshot(
                    tenants,
                    tenants.stream().collect(Collectors.toMap(t -> t.slug().value(), Function.identity())),
                    System.nanoTime());
        }

        boolean freshAt(long now, Duration maximumAge) {
            return now - loadedAt < maximumAge.toNanos();
        }
    }
}
