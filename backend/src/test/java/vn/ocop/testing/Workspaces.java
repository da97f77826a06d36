package vn.ocop.testing;

import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** The workspaces every application test finds: two provinces, the national office, the operator, and some closed ones. */
public final class Workspaces {

    public static final Tenant THANH_HOA = TestTenants.province("thanhhoa", TenantState.ACTIVE);
    public static final Tenant BEN_TRE = TestTenants.province("bentre", TenantState.ACTIVE);
    public static final Tenant NATIONAL = TestTenants.national();
    public static final Tenant OPERATOR = TestTenants.operator();
    public static final Tenant SUSPENDED = TestTenants.province("tamngung", TenantState.SUSPENDED);
    public static final Tenant UNAVAILABLE = TestTenants.province("nangcap", TenantState.UNAVAILABLE);
    public static final Tenant PROVISIONING = TestTenants.province("dangtao", TenantState.PROVISIONING);

    private Workspaces() {}

    /** The shared test database with the workspaces above. */
    public static TestDatabase database() {
        return Ready.DATABASE;
    }

    private static final class Ready {

        static final TestDatabase DATABASE = prepare();

        private static TestDatabase prepare() {
            TestDatabase database = TestDatabase.shared();
            database.create(THANH_HOA);
            database.create(BEN_TRE);
            database.create(NATIONAL);
            database.create(OPERATOR);
            database.create(SUSPENDED);
            TestTenants.register(database.owner(), UNAVAILABLE);
            TestTenants.register(database.owner(), PROVISIONING);
            return database;
        }
    }
}
