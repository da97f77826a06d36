package vn.ocop.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;

/** Số liệu toàn quốc: products, stars and producers by province, group and year, from one pass over the products. */
@Service
class NationalFigures {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Where the original document does not tell the day, it counts to the end of the third year after. */
    static final String RATED = """
            case when coalesce(p.recognised_until, make_date(p.recognised_year + 3, 12, 31)) >= :today then p.stars end
            """;

    /** The conditions of {@link NationalProductFilter}, on a product {@code p} of a source {@code s}. */
    static final String MATCHING = """
            (cast(:search as text) is null or p.search_text like ext.vn_fold(:search))
            and (cast(:source as uuid) is null or p.source_id = :source)
            and (cast(:province as text) is null or s.province_code = :province)
            and (cast(:group as text) is null or p.group_code = :group)
            and (cast(:year as integer) is null or p.recognised_year = :year)
            """;

    private static final String COUNTED = """
            with rated as (
                select p.source_id, p.group_code, p.producer_id,
            """ + RATED + """
             as stars, p.recognised_year
                from reported_product p join reporting_source s on s.id = p.source_id
                where
            """ + MATCHING + """
            )
            select grouping(source_id, group_code, recognised_year) as level, source_id, group_code, recognised_year,
                count(*) as products, count(*) filter (where stars = 3) as three, count(*) filter (where stars = 4) as four,
                count(*) filter (where stars = 5) as five, count(distinct producer_id) as producers
            from rated
            where cast(:stars as integer) is null or coalesce(stars, 0) = :stars
            group by grouping sets ((source_id), (group_code), (recognised_year), ())
            """;

    private static final int BY_SOURCE = 0b011;
    private static final int BY_GROUP = 0b101;
    private static final int BY_YEAR = 0b110;

    private final JdbcClient database;
    private final ReportingSources sources;
    private final Clock clock;

    NationalFigures(JdbcClient database, ReportingSources sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Số đếm.
     *
     * @param producers those that have a product among the counted ones
     */
    record Counts(long products, long three, long four, long five, long producers) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    record SourceFigures(ReportingSource source, Counts counts) {}

    record GroupFigures(@Nullable String group, Counts counts) {}

    record YearFigures(@Nullable Integer year, Counts counts) {}

    /** Số liệu; provinces that have sent nothing are there with nothing. */
    record Figures(Counts total, List<SourceFigures> sources, List<GroupFigures> groups, List<YearFigures> years) {}

    @Transactional(readOnly = true)
    public Figures read(NationalProductFilter filter) {
        Map<UUID, Counts> bySource = new HashMap<>();
        List<GroupFigures> groups = new ArrayList<>();
        List<YearFigures> years = new ArrayList<>();
        Counts[] total = {Counts.NONE};
        bound(database.sql(COUNTED), filter, today(clock))
                .param("stars", filter.stars())
                .query(row -> {
                    switch (row.getInt("level")) {
                        case BY_SOURCE -> bySource.put(row.getObject("source_id", UUID.class), counts(row));
                        case BY_GROUP -> groups.add(new GroupFigures(row.getString("group_code"), counts(row)));
                        case BY_YEAR ->
                            years.add(new YearFigures(row.getObject("recognised_year", Integer.class), counts(row)));
                        default -> total[0] = counts(row);
                    }
                });
        groups.sort(Comparator.comparing(GroupFigures::group, Comparator.nullsLast(Comparator.naturalOrder())));
        years.sort(Comparator.comparing(YearFigures::year, Comparator.nullsLast(Comparator.reverseOrder())));
        return new Figures(
                total[0],
                sources.all().stream()
                        .filter(source -> shown(source, filter))
                        .map(source -> new SourceFigures(source, bySource.getOrDefault(source.id(), Counts.NONE)))
                        .toList(),
                groups,
                years);
    }

    private static boolean shown(ReportingSource source, NationalProductFilter filter) {
        return (filter.source() == null || filter.source().equals(source.id()))
                && (filter.province() == null || filter.province().equals(source.provinceCode()));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    /** The parameters of {@link #MATCHING} and {@link #RATED}. */
    static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, NationalProductFilter filter, LocalDate today) {
        String words = filter.q();
        return statement
                .param("today", today)
                .param("search", words == null || words.isBlank() ? null : new SearchWords(words).contained())
                .param("source", filter.source())
                .param("province", filter.province())
                .param("group", filter.group())
                .param("year", filter.year());
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("products"),
                row.getLong("three"),
                row.getLong("four"),
                row.getLong("five"),
                row.getLong("producers"));
    }
}
