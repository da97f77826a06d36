package vn.ocop.tenancy.lifecycle;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.migration.MigrationResult;
import vn.ocop.tenancy.migration.SchemaMigrator;
import vn.ocop.tenancy.realm.RealmAdministration;

/** Quản lý các không gian làm việc sau khi khởi tạo: list, suspend, resume, migrate, delete. */
public final class TenantLifecycle {

    private final OwnerDatabase database;
    private final SchemaMigrator migrator;
    private final RealmAdministration realms;

    public TenantLifecycle(DatabaseLogin owner, RealmAdministration realms) {
        this.database = new OwnerDatabase(owner);
        this.migrator = new SchemaMigrator(owner);
        this.realms = realms;
    }

    public List<Tenant> all() {
        return database.call(jdbc -> new TenantRecords(jdbc).all());
    }

    /** @throws LifecycleException when there is none of that slug */
    public Tenant get(String slug) {
        Optional<Tenant> found = database.call(jdbc -> new TenantRecords(jdbc).find(slug));
        return found.orElseThrow(() -> new LifecycleException("Không có không gian làm việc “" + slug + "”."));
    }

    /** Version of the schema and outcome of its last migration; empty when it was never migrated. */
    public Optional<MigrationState> migrationState(Tenant tenant) {
        return database.call(jdbc -> jdbc.sql(
                        "select version, change_sets, finished_at, error from platform.tenant_migration where tenant_id = ?")
                .param(tenant.id().value())
                .query((row, number) -> new MigrationState(
                        row.getString("version"),
                        row.getInt("change_sets"),
                        row.getString("finished_at"),
                        row.getString("error")))
                .optional());
    }

    /**
     * Stops writing; reading and public trace pages stay up. Suspending twice changes nothing.
     *
     * @throws LifecycleException when the tenant is not a province that is active
     */
    public void suspend(String slug, String reason) {
        Tenant tenant = province(slug);
        if (tenant.state() != TenantState.SUSPENDED) {
            move(tenant, List.of(TenantState.ACTIVE), TenantState.SUSPENDED, reason);
        }
    }

    /** Takes writing up again. Resuming twice changes nothing. */
    public void resume(String slug) {
        Tenant tenant = province(slug);
        if (tenant.state() != TenantState.ACTIVE) {
            move(tenant, List.of(TenantState.SUSPENDED), TenantState.ACTIVE, null);
        }
    }

    public List<MigrationResult> migrate(List<Tenant> tenants, int workers) {
        return migrator.migrateAll(tenants, workers);
    }

    /** Brings a realm to the form this build and these settings ask for, its client secret included. */
    public void refreshRealm(Tenant tenant) {
        realms.ensureRealm(tenant);
    }

    /**
     * Deletes a province with its realm, rows, schema and role; its files are left to the batch process, which is told. There
     * is no way back but a backup. A call that was interrupted may be repeated.
     *
     * @param confirmation the slug once more
     * @throws LifecycleException when the confirmation differs
     */
    public void delete(String slug, String confirmation) {
        Tenant tenant = province(slug);
        if (!slug.equals(confirmation)) {
            throw new LifecycleException("Để xóa, hãy nhập lại đúng tên miền con “" + slug + "” làm xác nhận.");
        }
        realms.deleteRealm(tenant);
        migrator.dropSchema(tenant);
        database.call(jdbc -> {
            new TenantRecords(jdbc).delete(tenant.id());
            return true;
        });
    }

    private Tenant province(String slug) {
        Tenant tenant = get(slug);
        if (tenant.kind() != TenantKind.PROVINCE) {
            throw new LifecycleException(
                    "“" + slug + "” là không gian làm việc của hệ thống, không áp dụng thao tác này.");
        }
        return tenant;
    }

    private void move(Tenant tenant, List<TenantState> from, TenantState to, @Nullable String reason) {
        boolean moved = database.call(jdbc -> new TenantRecords(jdbc).move(tenant.id(), from, to, reason));
        if (!moved) {
            throw new LifecycleException(
                    "“%s” đang ở tình trạng %s nên không thực hiện được.".formatted(tenant.slug(), tenant.state()));
        }
    }

    /** Tình trạng nâng cấp lược đồ của một không gian làm việc. */
    public record MigrationState(
            @Nullable String version,
            int changeSets,
            @Nullable String finishedAt,
            @Nullable String error) {}
}
