package vn.ocop.tenancy.lifecycle;

import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.migration.MigrationResult;
import vn.ocop.tenancy.migration.SchemaMigrator;
import vn.ocop.tenancy.realm.RealmAdministration;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.tenancy.reference.BoundaryLoad;

/** Cài đặt nền tảng: shared schema, administrative units and the two workspaces that every deployment has, as often as you like. */
public final class WorkspaceInstallation {

    private final OwnerDatabase database;
    private final SchemaMigrator migrator;
    private final AdministrativeUnitLoad administrativeUnits;
    private final BoundaryLoad boundaries;
    private final RealmAdministration realms;

    public WorkspaceInstallation(DatabaseLogin owner, RealmAdministration realms) {
        this.database = new OwnerDatabase(owner);
        this.migrator = new SchemaMigrator(owner);
        this.administrativeUnits = new AdministrativeUnitLoad(owner);
        this.boundaries = new BoundaryLoad(owner);
        this.realms = realms;
    }

    /** @throws LifecycleException when a schema cannot be brought to this build's version */
    public void run() {
        migrator.migratePlatform();
        administrativeUnits.run();
        boundaries.run();
        realms.dressSharedPages();
        install("quocgia", TenantKind.NATIONAL, "national", "Trung ương", "Chương trình OCOP quốc gia");
        install("vanhanh", TenantKind.OPERATOR, "operator", "Vận hành", "Đơn vị vận hành nền tảng OCOP");
    }

    private void install(String slug, TenantKind kind, String schema, String name, String fullName) {
        Tenant wanted = new Tenant(
                new TenantId(UuidVersion7Strategy.INSTANCE.generateUuid(null)),
                new TenantSlug(slug),
                kind,
                name,
                fullName,
                null,
                schema,
                schema,
                slug,
                "main",
                TenantState.PROVISIONING,
                null);
        Tenant tenant = database.call(jdbc -> {
            TenantRecords records = new TenantRecords(jdbc);
            records.register(wanted);
            return records.find(slug).orElseThrow();
        });
        migrator.createSchema(tenant);
        MigrationResult result = migrator.migrate(tenant);
        String error = result.error();
        if (error != null) {
            throw new LifecycleException(error);
        }
        realms.ensureRealm(tenant);
        database.call(jdbc ->
                new TenantRecords(jdbc).move(tenant.id(), List.of(TenantState.PROVISIONING), TenantState.ACTIVE, null));
    }
}
