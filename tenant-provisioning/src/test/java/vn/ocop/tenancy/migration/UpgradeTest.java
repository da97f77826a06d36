package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.testing.TestDatabase;
import vn.ocop.tenancy.testing.TestTenants;

/**
 * Tenants of earlier versions, full of rows, come to the newest version with every row and column they had.
 *
 * <p>An earlier version is the changelog up to one of several points on its way, so a changeset is tested as an upgrade from
 * the day it is written; rows are made up from the catalogue, so a new table is tested by existing.
 */
class UpgradeTest {

    @ParameterizedTest
    @EnumSource(TenantKind.class)
    void earlierVersionsKeepEveryRow(TenantKind kind) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Map<Tenant, Map<String, List<String>>> before = new LinkedHashMap<>();
        for (int changeSets : points(EarlierVersion.changeSets(database, TestTenants.ofKind(kind, "diem")))) {
            Tenant tenant = EarlierVersion.create(database, TestTenants.ofKind(kind, "diem" + changeSets), changeSets);
            try (Connection connection = database.superuser().connect()) {
                before.put(tenant, GeneratedRows.fill(connection, tenant.schema()));
            }
        }

        List<MigrationResult> results = database.migrator().migrateAll(List.copyOf(before.keySet()), 2);

        assertThat(results).allMatch(MigrationResult::succeeded);
        Tenant golden = TestTenants.ofKind(kind, "mauchuan");
        database.migrator().createSchema(golden);
        for (Tenant tenant : before.keySet()) {
            assertThat(before.get(tenant).values()).allMatch(rows -> !rows.isEmpty());
            try (Connection connection = database.superuser().connect()) {
                assertThat(GeneratedRows.readAgain(
                                connection, before.get(tenant).keySet()))
                        .isEqualTo(before.get(tenant));
            }
            assertThat(SchemaObjects.of(database, tenant)).isEqualTo(SchemaObjects.of(database, golden));
        }
    }

    /** The first version, the last but one, and some between. */
    private static TreeSet<Integer> points(int all) {
        return Stream.of(1, all / 3, all * 2 / 3, all - 1)
                .filter(point -> point > 0)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
