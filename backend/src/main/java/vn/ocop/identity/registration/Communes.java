package vn.ocop.identity.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.tenancy.TenantContext;

/**
 * Các xã, phường hiện nay của tỉnh, from the shared list of administrative units. A province that was merged on 1 July 2025
 * and still runs its own programme has the communes that its former communes became.
 */
@Component
class Communes {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String OF_PROVINCE = """
            select c.code, c.full_name from platform.admin_unit c
            where c.level = 'COMMUNE'
            and (c.valid_from is null or c.valid_from <= :today) and (c.valid_to is null or c.valid_to > :today)
            and (c.province_code = :province or exists (
                select from platform.admin_unit_link l join platform.admin_unit former on former.id = l.predecessor_id
                where l.successor_id = c.id and former.province_code = :province))
            order by c.name collate "vi-x-icu", c.code
            """;

    private final JdbcClient database;
    private final Clock clock;

    Communes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Commune> ofProvince() {
        return database.sql(OF_PROVINCE)
                .param("today", LocalDate.now(clock.withZone(VIETNAM)))
                .param("province", TenantContext.current().provinceCode())
                .query((row, number) -> new Commune(row.getString(1), row.getString(2)))
                .list();
    }

    /** Xã, phường. */
    record Commune(String code, String name) {}
}
