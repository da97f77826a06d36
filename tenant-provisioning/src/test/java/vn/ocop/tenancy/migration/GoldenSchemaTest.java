package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

class GoldenSchemaTest {

    @ParameterizedTest
    @EnumSource(TenantKind.class)
    void goldenSchemaIsTheChangelogObjectByObject(TenantKind kind) throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        Tenant golden = TestTenants.register(
                database.owner(),
                TestTenants.ofKind(kind, "golden" + kind.name().toLowerCase(Locale.ROOT)));
        Tenant migrated = TestTenants.register(
                database.owner(),
                TestTenants.ofKind(kind, "migrated" + kind.name().toLowerCase(Locale.ROOT)));

        database.migrator().createSchema(golden);
        database.execute("create role %1$s; grant %1$s to ocop_app; create schema %1$s authorization ocop_owner;"
                .formatted(migrated.schema()));
        assertThat(database.migrator().migrate(migrated).error()).isNull();

        assertThat(SchemaObjects.of(database, golden))
                .isEqualTo(SchemaObjects.of(database, migrated))
                .isNotEmpty();
    }

    @Test
    void migratingAGoldenSchemaHasNothingLeftToDo() {
        TestDatabase database = TestDatabase.fresh();
        Tenant tenant = database.createProvince("goldenagain");

        MigrationResult result = database.migrator().migrate(tenant);

        assertThat(result.error()).isNull();
        assertThat(result.version()).isNotEmpty();
    }
}
