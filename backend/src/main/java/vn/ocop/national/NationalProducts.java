package vn.ocop.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Sản phẩm toàn quốc: one statement a page, four for one product. */
@Service
class NationalProducts {

    private static final String PAGE =
            """
            select p.source_id, s.name as source_name, p.id, p.name, m.name as producer_name, p.group_code, p.set_code,
            """ + NationalFigures.RATED + """
             as rank, p.recognised_year, p.recognised_until, p.commune_code, p.original_place, s.exported_at
            from reported_product p
            join reporting_source s on s.id = p.source_id
            left join reported_producer m on m.source_id = p.source_id and m.id = p.producer_id
            where
            """ + NationalFigures.MATCHING + """
            and (cast(:stars as integer) is null or :stars = coalesce(
            """ + NationalFigures.RATED + """
            , 0))
            and (cast(:afterId as uuid) is null
                or (p.name collate "vi-x-icu", p.id) > (cast(:afterName as text) collate "vi-x-icu", :afterId))
            order by p.name collate "vi-x-icu", p.id
            limit :rows
            """;

    private static final String ONE = "select p.*, " + NationalFigures.RATED + """
             as rank from reported_product p where p.source_id = :source and p.id = :id
            """;

    private static final String RECOGNITIONS = """
            select * from reported_recognition where source_id = ? and product_id = ?
            order by decided_year desc, decided_on desc nulls last, id
            """;

    private final JdbcClient database;
    private final Clock clock;

    NationalProducts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<NationalProductLine> page(NationalProductFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<NationalProductLine> rows = NationalFigures.bound(database.sql(PAGE), filter, NationalFigures.today(clock))
                .param("stars", filter.stars())
                .param("afterName", after.map(cursor -> cursor.text(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, number) -> line(row))
                .list();
        return Page.of(rows, request, row -> Cursor.of(row.name(), row.id().toString()));
    }

    @Transactional(readOnly = true)
    public Optional<NationalProductView> find(UUID source, UUID id) {
        return database.sql("select * from reporting_source where id = ?")
                .param(source)
                .query((row, number) -> ReportingSources.source(row))
                .optional()
                .flatMap(from -> database.sql(ONE)
                        .param("source", source)
                        .param("id", id)
                        .param("today", NationalFigures.today(clock))
                        .query((row, number) -> view(row, from))
                        .optional());
    }

    private NationalProductView view(ResultSet row, ReportingSource source) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new NationalProductView(
                source,
                id,
                row.getString("name"),
                row.getString("group_code"),
                row.getString("set_code"),
                row.getString("specification"),
                row.getString("brand"),
                row.getString("gtin"),
                row.getString("ingredients"),
                row.getString("story"),
                row.getString("commune_code"),
                row.getString("original_place"),
                row.getString("state"),
                row.getObject("rank", Integer.class),
                row.getObject("recognised_until", LocalDate.class),
                producer(source.id(), row.getObject("producer_id", UUID.class)),
                database.sql(RECOGNITIONS)
                        .params(source.id(), id)
                        .query((found, number) -> recognition(found))
                        .list());
    }

    private @Nullable NationalProducer producer(UUID source, @Nullable UUID id) {
        return id == null
                ? null
                : database.sql("select * from reported_producer where source_id = ? and id = ?")
                        .params(source, id)
                        .query((row, number) -> new NationalProducer(
                                id,
                                row.getString("name"),
                                row.getString("organisation_type"),
                                row.getString("tax_code"),
                                row.getString("representative"),
                                row.getString("address"),
                                row.getString("commune_code"),
                                row.getString("phone"),
                                row.getString("email"),
                                row.getObject("workers", Integer.class),
                                row.getObject("local_workers", Integer.class)))
                        .optional()
                        .orElse(null);
    }

    private static NationalRecognition recognition(ResultSet row) throws SQLException {
        return new NationalRecognition(
                row.getObject("id", UUID.class),
                row.getInt("stars"),
                row.getBigDecimal("score"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("decided_year"),
                row.getString("issuer"),
                row.getString("signer"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("state"),
                row.getString("certificate_number"),
                row.getString("regime"),
                row.getString("source"),
                row.getString("document"));
    }

    private static NationalProductLine line(ResultSet row) throws SQLException {
        return new NationalProductLine(
                row.getObject("source_id", UUID.class),
                row.getString("source_name"),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("producer_name"),
                row.getString("group_code"),
                row.getString("set_code"),
                row.getObject("rank", Integer.class),
                row.getObject("recognised_year", Integer.class),
                row.getObject("recognised_until", LocalDate.class),
                row.getString("commune_code"),
                row.getString("original_place"),
                ReportingSources.instant(row.getTimestamp("exported_at")));
    }
}
