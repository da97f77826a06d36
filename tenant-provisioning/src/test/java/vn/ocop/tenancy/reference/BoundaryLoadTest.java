package vn.ocop.tenancy.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.testing.TestDatabase;

/** Every commune of today has a valid outline; the detailed one where there is one. */
class BoundaryLoadTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(DATABASE.owner()).run();
        assertThat(new BoundaryLoad(DATABASE.owner()).run()).isTrue();
    }

    @Test
    void aSecondRunDoesNothingUntilTheFilesChange() {
        assertThat(new BoundaryLoad(DATABASE.owner()).run()).isFalse();
        DATABASE.execute("update platform.reference_load set content_hash = repeat('0', 64) where name = 'boundary'");
        assertThat(new BoundaryLoad(DATABASE.owner()).run()).isTrue();
    }

    @Test
    void everyUnitOfTodayHasOneValidOutlineWithItsLabelInside() {
        assertThat(number("""
                select count(*) from platform.admin_unit unit
                where unit.level <> 'DISTRICT' and unit.valid_to is null and not exists (
                    select from platform.admin_unit_boundary shape where shape.level = unit.level and shape.unit_code = unit.code)
                """)).isZero();
        assertThat(number("select count(*) from platform.admin_unit_boundary where not ext.st_isvalid(outline)"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from platform.admin_unit_boundary where not ext.st_intersects(outline, label)"))
                .isZero();
    }

    @Test
    void theProvincesWithDetailedOutlinesHaveThem() {
        assertThat(number("""
                select count(*) from platform.admin_unit_boundary shape
                join platform.admin_unit unit on unit.code = shape.unit_code and unit.valid_to is null
                where shape.detail = 'SIMPLIFIED' and unit.province_code in ('38', '86')
                """)).isEqualTo(290);
    }

    private static long number(String query) {
        try (Connection connection = DATABASE.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
