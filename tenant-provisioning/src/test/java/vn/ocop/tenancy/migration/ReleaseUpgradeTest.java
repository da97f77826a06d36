package vn.ocop.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.testing.TestDatabase;

/**
 * Databases as released versions left them come to the newest version with every row they had. With the release a snapshot is
 * made: {@code mvn -pl tenant-provisioning test -Dtest=ReleaseUpgradeTest -Drelease.write=1.0}; an existing one is never
 * written again.
 */
class ReleaseUpgradeTest {

    @BeforeAll
    static void snapshotOfThisRelease() throws Exception {
        String release = System.getProperty("release.write");
        if (release != null) {
            ReleaseSnapshot.write(release);
        }
    }

    static List<String> releases() {
        return ReleaseSnapshot.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyReleaseComesToThisOneWithAllItsRows(String release) throws Exception {
        TestDatabase database = ReleaseSnapshot.restore(release);
        Map<String, List<String>> before = ReleaseSnapshot.content(database);
        assertThat(before)
                .hasSizeGreaterThan(40)
                .allSatisfy((query, rows) -> assertThat(rows).as(query).isNotEmpty());

        database.upgrade();
        List<MigrationResult> results = database.migrator().migrateAll(ReleaseSnapshot.TENANTS, 2);

        assertThat(results).extracting(MigrationResult::error).containsOnlyNulls();
        try (Connection connection = database.superuser().connect()) {
            Map<String, List<String>> after = GeneratedRows.readAgain(connection, before.keySet());
            before.forEach(
                    (query, rows) -> assertThat(after.get(query)).as(query).containsAll(rows));
        }
        assertSameStructureAsANewInstallation(database);
    }

    private static void assertSameStructureAsANewInstallation(TestDatabase database) throws SQLException {
        TestDatabase fresh = TestDatabase.fresh();
        for (Tenant tenant : ReleaseSnapshot.TENANTS) {
            fresh.create(tenant);
            assertThat(SchemaObjects.of(database, tenant))
                    .as(tenant.schema())
                    .isEqualTo(SchemaObjects.of(fresh, tenant));
        }
        assertThat(SchemaObjects.ofPlatform(database)).isEqualTo(SchemaObjects.ofPlatform(fresh));
    }
}
