package vn.ocop.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Xã, phường hiện nay của một địa danh cũ, for lists that were written before or after 1 July 2025. */
@Service
public class PresentCommunes {

    private static final String FORMER = """
            select former.full_name, former.name, district.full_name as district_full_name, district.name as district_name,
                successor.code, link.whole
            from platform.admin_unit former
            join platform.admin_unit_link link on link.predecessor_id = former.id
            join platform.admin_unit successor on successor.id = link.successor_id
            left join platform.admin_unit district on district.code = former.parent_code
                and daterange(district.valid_from, district.valid_to) @> (former.valid_to - 1)
            where former.level = 'COMMUNE' and former.province_code = :province
            """;

    private final JdbcClient database;
    private final AdministrativeUnits units;

    PresentCommunes(JdbcClient database, AdministrativeUnits units) {
        this.database = database;
        this.units = units;
    }

    /** The names of the province's communes, present and former, to look many places up in. */
    @Transactional(readOnly = true)
    public CommuneNames ofProvince(String province, LocalDate day) {
        List<CommuneNames.Former> former = database.sql(FORMER)
                .param("province", province)
                .query((row, _) -> new CommuneNames.Former(
                        row.getString("full_name"),
                        row.getString("name"),
                        row.getString("district_full_name"),
                        row.getString("district_name"),
                        row.getString("code"),
                        row.getBoolean("whole")))
                .list();
        return new CommuneNames(units.communes(province, day), former);
    }
}
