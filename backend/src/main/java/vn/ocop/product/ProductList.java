package vn.ocop.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerScope;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách sản phẩm, xếp theo tên; one statement a page for the products and one for their producers' names. */
@Component
class ProductList {

    private static final String PAGE = """
            select id, name, producer_id, group_code, set_code, specification, commune_code, original_place, state, stars,
                stars_until
            from product
            where (:everywhere or commune_code in (:communes) or producer_id in (:producers))
            and (cast(:search as text) is null or search_text like ext.vn_fold(:search))
            and (cast(:group as text) is null or group_code = :group)
            and (cast(:commune as text) is null or commune_code = :commune)
            and (cast(:producer as uuid) is null or producer_id = :producer)
            and (cast(:stars as integer) is null or coalesce(stars, 0) = :stars)
            and (cast(:afterId as uuid) is null
                or (name collate "vi-x-icu", id) > (cast(:afterName as text) collate "vi-x-icu", :afterId))
            order by name collate "vi-x-icu", id
            limit :rows
            """;

    private final JdbcClient database;
    private final Producers producers;

    ProductList(JdbcClient database, Producers producers) {
        this.database = database;
        this.producers = producers;
    }

    @Transactional(readOnly = true)
    public Page<ProductLine> read(ProducerScope scope, ProductFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<ProductLine> rows = database.sql(PAGE)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listedCommunes())
                .param("producers", scope.listedProducers())
                .param("search", pattern(filter.q()))
                .param("group", filter.group())
                .param("commune", filter.commune())
                .param("producer", filter.producer())
                .param("stars", filter.stars())
                .param("afterName", after.map(cursor -> cursor.text(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(ProductList::line)
                .list();
        return named(
                Page.of(rows, request, row -> Cursor.of(row.name(), row.id().toString())));
    }

    private Page<ProductLine> named(Page<ProductLine> page) {
        Map<ProducerId, ProducerSummary> owners = producers.summaries(page.items().stream()
                .flatMap(row -> Stream.ofNullable(row.producer()))
                .collect(Collectors.toUnmodifiableSet()));
        return page.map(row -> row.of(nameOf(owners, row.producer())));
    }

    private static @Nullable String nameOf(Map<ProducerId, ProducerSummary> owners, @Nullable ProducerId id) {
        ProducerSummary owner = id == null ? null : owners.get(id);
        return owner == null ? null : owner.name();
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank() ? null : new SearchWords(words).contained();
    }

    private static ProductLine line(ResultSet row, int number) throws SQLException {
        UUID producer = row.getObject("producer_id", UUID.class);
        return new ProductLine(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("name"),
                producer == null ? null : new ProducerId(producer),
                null,
                row.getString("group_code"),
                row.getString("set_code"),
                row.getString("specification"),
                row.getString("commune_code"),
                row.getString("original_place"),
                ProductState.valueOf(row.getString("state")),
                row.getObject("stars", Integer.class),
                row.getObject("stars_until", LocalDate.class));
    }
}
