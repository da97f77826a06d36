package vn.ocop.tenancy.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.tenancy.testing.TestDatabase;

class AdministrativeUnitLoadTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void load() {
        assertThat(new AdministrativeUnitLoad(DATABASE.owner()).run()).isTrue();
    }

    @Test
    void aSecondRunDoesNothingAndARepeatedLoadMeetsTheSameRows() {
        List<String> before = rows("select id || full_name from platform.admin_unit order by id");

        assertThat(new AdministrativeUnitLoad(DATABASE.owner()).run()).isFalse();
        DATABASE.execute("update platform.reference_load set content_hash = repeat('0', 64)");
        assertThat(new AdministrativeUnitLoad(DATABASE.owner()).run()).isTrue();

        assertThat(rows("select id || full_name from platform.admin_unit order by id"))
                .isEqualTo(before);
        assertThat(rows("select count(*) from platform.admin_unit_link")).containsExactly("10668");
    }

    @Test
    void everyDateHasOneMeaningPerCode() {
        assertThat(rows("""
                select full_name from platform.admin_unit
                where code = '24' order by valid_from nulls first
                """)).containsExactly("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh");
        assertThat(rows("""
                select full_name || ' ' || unit_type || ' ' || coalesce(valid_to::text, 'nay') from platform.admin_unit
                where code = '75' order by valid_from nulls first
                """))
                .containsExactly(
                        "Tỉnh Đồng Nai Tỉnh 2025-07-01",
                        "Tỉnh Đồng Nai Tỉnh 2026-04-30",
                        "Thành phố Đồng Nai Thành phố nay");
    }

    @Test
    void provincesAndCommunesKnowWhatTheyWereMadeFrom() {
        assertThat(predecessors("86"))
                .containsExactly("Tỉnh Bến Tre MERGE", "Tỉnh Trà Vinh MERGE", "Tỉnh Vĩnh Long MERGE");
        assertThat(predecessors("38")).containsExactly("Tỉnh Thanh Hóa UNCHANGED");
        assertThat(predecessors("26732")).containsExactly("Huyện Côn Đảo RENAME");
        assertThat(rows("""
                select count(*) from platform.admin_unit_link link
                join platform.admin_unit successor on successor.id = link.successor_id
                where successor.province_code = '38' and successor.level = 'COMMUNE'
                  and link.legal_basis like 'Nghị quyết 1686/%'
                """)).first().asString().satisfies(count -> assertThat(Integer.parseInt(count))
                .isGreaterThan(500));
    }

    @Test
    void parentsExistInTheSamePeriod() {
        assertThat(rows("""
                select unit.full_name from platform.admin_unit unit
                where unit.parent_code is not null and not exists (
                    select 1 from platform.admin_unit parent
                    where parent.code = unit.parent_code
                      and daterange(parent.valid_from, parent.valid_to) && daterange(unit.valid_from, unit.valid_to))
                """)).isEmpty();
    }

    private static List<String> predecessors(String code) {
        return rows("""
                select predecessor.full_name || ' ' || link.kind from platform.admin_unit_link link
                join platform.admin_unit predecessor on predecessor.id = link.predecessor_id
                join platform.admin_unit successor on successor.id = link.successor_id
                where successor.valid_from = date '2025-07-01' and successor.code = '%s'
                order by predecessor.name collate "C"
                """.formatted(code));
    }

    private static List<String> rows(String query) {
        try (Connection connection = DATABASE.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
