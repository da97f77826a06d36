package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;

/** Sổ theo dõi nâng cấp: one row per tenant in {@code platform.tenant_migration}, and the tenant's state with it. */
final class MigrationRecords {

    private static final String STARTED = """
            insert into platform.tenant_migration (tenant_id, started_at) values (?, now())
            on conflict (tenant_id) do update set started_at = now(), finished_at = null, error = null
            """;
    private static final String SUCCEEDED =
            "update platform.tenant_migration set finished_at = now(), version = ?, change_sets = ?, error = null where tenant_id = ?";
    private static final String FAILED =
            "update platform.tenant_migration set finished_at = now(), error = ? where tenant_id = ?";
    private static final String CLOSE = """
            update platform.tenant set state = 'UNAVAILABLE', state_reason = ?, updated_at = now(), version = version + 1
            where id = ? and state in ('ACTIVE', 'UNAVAILABLE')
            """;
    private static final String REOPEN = """
            update platform.tenant set state = 'ACTIVE', state_reason = null, updated_at = now(), version = version + 1
            where id = ? and state = 'UNAVAILABLE'
            """;

    private final DatabaseLogin owner;

    MigrationRecords(DatabaseLogin owner) {
        this.owner = owner;
    }

    void started(Tenant tenant) {
        write(STARTED, tenant.id().value());
    }

    void succeeded(Tenant tenant, String version, int changeSets) {
        write(SUCCEEDED, version, changeSets, tenant.id().value());
        write(REOPEN, tenant.id().value());
    }

    void failed(Tenant tenant, String error) {
        write(FAILED, error, tenant.id().value());
        write(CLOSE, error, tenant.id().value());
    }

    private void write(String sql, Object... values) {
        try (Connection connection = owner.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new MigrationFailedException("platform", e);
        }
    }
}
