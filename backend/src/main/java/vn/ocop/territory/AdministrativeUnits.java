package vn.ocop.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh mục đơn vị hành chính qua các thời kỳ, shared by all workspaces and read only. */
@Component
public class AdministrativeUnits {

    private static final String UNIT =
            "select unit.*, parent.full_name as parent_name, province.full_name as province_name ";

    /** Units above are those of the same period: the parent that was there on the last day of the unit. */
    private static final String ABOVE = """
            left join platform.admin_unit parent
                on parent.code = unit.parent_code
                and daterange(parent.valid_from, parent.valid_to) @> coalesce(unit.valid_to - 1, current_date)
            left join platform.admin_unit province
                on province.code = unit.province_code
                and daterange(province.valid_from, province.valid_to) @> coalesce(unit.valid_to - 1, current_date)
            """;

    private static final String WITH_PARENTS = UNIT + "from platform.admin_unit unit\n" + ABOVE;

    private static final String PREDECESSORS =
            UNIT + """
            , link.kind, link.whole, link.legal_basis as link_basis
            from platform.admin_unit_link link
            join platform.admin_unit unit on unit.id = link.predecessor_id
            """ + ABOVE + "where link.successor_id = ? order by unit.province_code, unit.sort_name, unit.code";

    private static final String SUCCESSORS =
            UNIT + """
            , link.kind, link.whole, link.legal_basis as link_basis
            from platform.admin_unit_link link
            join platform.admin_unit unit on unit.id = link.successor_id
            """ + ABOVE + "where link.predecessor_id = ? order by unit.sort_name, unit.code";

    /** Exact name first, then names that begin with the words (behind the kind of unit), then the rest. */
    private static final String SEARCH = """
            select unit.*, parent.full_name as parent_name, province.full_name as province_name
            from (
                select unit.*,
                       case when unit.sort_name = vn_fold(:exact) or unit.search_text = vn_fold(:exact)
                                 or unit.code = :exact then 0
                            when unit.sort_name like vn_fold(:leading) then 1
                            else 2 end as rank,
                       case unit.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 else 2 end as height
                from platform.admin_unit unit
                where (unit.search_text like vn_fold(:contained) or unit.code like :leading)
                  and (cast(:level as text) is null or unit.level = :level)
                  and (cast(:province as text) is null or unit.province_code = :province)
                  and (cast(:on as date) is null or daterange(unit.valid_from, unit.valid_to) @> cast(:on as date))
            ) as unit
            """ + ABOVE + """
            where (unit.rank, unit.height, unit.sort_name, unit.id)
                > (:rank, :height, :name, cast(:id as uuid))
            order by unit.rank, unit.height, unit.sort_name, unit.id
            limit :rows
            """;

    /** A province that was merged and still runs its own programme has the communes that its former communes became. */
    private static final String COMMUNES = WITH_PARENTS + """
            where unit.level = 'COMMUNE' and daterange(unit.valid_from, unit.valid_to) @> cast(:day as date)
            and (unit.province_code = :province or exists (
                select from platform.admin_unit_link link
                join platform.admin_unit former on former.id = link.predecessor_id
                where link.successor_id = unit.id and former.province_code = :province))
            """;

    private final JdbcClient jdbc;

    AdministrativeUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit that had the code on that day. */
    @Transactional(readOnly = true)
    public Optional<AdministrativeUnit> find(String code, LocalDate day) {
        return jdbc.sql(WITH_PARENTS + "where unit.code = ? and daterange(unit.valid_from, unit.valid_to) @> ?::date")
                .params(code, day)
                .query(AdministrativeUnits::unit)
                .optional();
    }

    /** The communes of a day that belong to the province, or that communes of the former province became; by name. */
    @Transactional(readOnly = true)
    public List<AdministrativeUnit> communes(String province, LocalDate day) {
        return jdbc.sql(COMMUNES + "order by unit.name collate \"vi-x-icu\", unit.code")
                .param("province", province)
                .param("day", day)
                .query(AdministrativeUnits::unit)
                .list();
    }

    /** True when {@link #communes} has one of that code. */
    @Transactional(readOnly = true)
    public boolean hasCommune(String province, String code, LocalDate day) {
        return jdbc.sql(COMMUNES + "and unit.code = :code")
                .param("province", province)
                .param("day", day)
                .param("code", code)
                .query(AdministrativeUnits::unit)
                .optional()
                .isPresent();
    }

    /** All provinces of a day, by name. */
    @Transactional(readOnly = true)
    public List<AdministrativeUnit> provinces(LocalDate day) {
        return jdbc.sql(WITH_PARENTS + """
                        where unit.level = 'PROVINCE' and daterange(unit.valid_from, unit.valid_to) @> ?::date
                        order by unit.sort_name
                        """)
                .param(day)
                .query(AdministrativeUnits::unit)
                .list();
    }

    @Transactional(readOnly = true)
    Page<AdministrativeUnit> search(UnitFilter filter, PageRequest request) {
        SearchWords words = new SearchWords(filter.q() == null ? "" : filter.q());
        Cursor after = request.cursor().orElseGet(() -> Cursor.of("-1", "0", "", new UUID(0, 0).toString()));
        List<Found> rows = jdbc.sql(SEARCH)
                .param("exact", words.text())
                .param("leading", words.leading())
                .param("contained", words.contained())
                .param("level", filter.level() == null ? null : filter.level().name())
                .param("province", filter.province())
                .param("on", filter.on())
                .param("rank", after.number(0))
                .param("height", after.number(1))
                .param("name", after.text(2))
                .param("id", after.uuid(3))
                .param("rows", request.rowsToRead())
                .query(AdministrativeUnits::found)
                .list();
        return Page.of(rows, request, Found::key).map(Found::unit);
    }

    @Transactional(readOnly = true)
    Optional<UnitDetail> detail(AdministrativeUnitId id) {
        List<UnitLink> predecessors = links(PREDECESSORS, id);
        List<UnitLink> successors = links(SUCCESSORS, id);
        RowMapper<UnitDetail> mapper = (row, index) -> new UnitDetail(
                unit(row, index),
                row.getString("legal_basis"),
                row.getString("alternative_name"),
                row.getString("alternative_code"),
                row.getBigDecimal("longitude"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("area_km2"),
                predecessors,
                successors);
        return jdbc.sql(WITH_PARENTS + "where unit.id = ?")
                .param(id.value())
                .query(mapper)
                .optional();
    }

    private List<UnitLink> links(String query, AdministrativeUnitId id) {
        return jdbc.sql(query)
                .param(id.value())
                .query((row, index) -> new UnitLink(
                        unit(row, index),
                        UnitLink.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("whole"),
                        row.getString("link_basis")))
                .list();
    }

    private record Found(AdministrativeUnit unit, int rank, int height, String sortName) {

        Cursor key() {
            return Cursor.of(
                    String.valueOf(rank),
                    String.valueOf(height),
                    sortName,
                    unit.id().toString());
        }
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        return new Found(unit(row, index), row.getInt("rank"), row.getInt("height"), row.getString("sort_name"));
    }

    private static AdministrativeUnit unit(ResultSet row, int index) throws SQLException {
        return new AdministrativeUnit(
                new AdministrativeUnitId(row.getObject("id", UUID.class)),
                AdministrativeUnit.Level.valueOf(row.getString("level")),
                row.getString("code"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("unit_type"),
                row.getString("parent_code"),
                row.getString("parent_name"),
                row.getString("province_code"),
                row.getString("province_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
