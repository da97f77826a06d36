package vn.ocop.tenancy.migration;

import java.sql.Connection;
import java.util.Map;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/** Tenants as they were before the newest changesets: the changelog applied up to a certain point and no further. */
final class EarlierVersion {

    private EarlierVersion() {}

    /** How many changesets this build has for the tenant's kind. */
    static int changeSets(TestDatabase database, Tenant tenant) throws Exception {
        return withLiquibase(
                database,
                tenant,
                liquibase -> liquibase.getDatabaseChangeLog().getChangeSets().size());
    }

    /** Registers the tenant and gives it the schema of that many changesets. */
    static Tenant create(TestDatabase database, Tenant tenant, int changeSets) throws Exception {
        TestTenants.register(database.owner(), tenant);
        try (Connection connection = database.owner().connect()) {
            SchemaRights rights = new SchemaRights(connection);
            rights.createRole(tenant.role());
            rights.createSchema(tenant.schema(), tenant.role());
        }
        withLiquibase(database, tenant, liquibase -> {
            liquibase.update(changeSets, Changelog.of(tenant).contexts(), new LabelExpression());
            return changeSets;
        });
        return tenant;
    }

    private static <T> T withLiquibase(TestDatabase database, Tenant tenant, Work<T> work) throws Exception {
        Changelog changelog = Changelog.of(tenant);
        try (Connection connection = database.owner().connect()) {
            changelog.setSearchPath(connection);
            return Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                Database target =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                target.setDefaultSchemaName(tenant.schema());
                target.setLiquibaseSchemaName(tenant.schema());
                try (Liquibase liquibase = changelog.liquibase(target)) {
                    return work.with(liquibase);
                }
            });
        }
    }

    private interface Work<T> {
        T with(Liquibase liquibase) throws Exception;
    }
}
