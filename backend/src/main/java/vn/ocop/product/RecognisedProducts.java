package vn.ocop.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.producer.ProducerId;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Các sản phẩm đang được công nhận, for public pages; whoever asks sees what everybody sees. */
@Service
@Transactional(readOnly = true)
public class RecognisedProducts {

    private static final String IN_FORCE = """
            from product
            where stars is not null and (stars_until is null or stars_until >= :day)
            """;

    private static final String COLUMNS = """
            select id, name, producer_id, group_code, set_code, specification, commune_code, stars,
                (select attachment_id from product_picture where product_id = product.id and place = 1) as picture
            """;

    private static final String COUNTS = """
            select stars, group_code, commune_code, count(*) as products
            """ + IN_FORCE + " group by stars, group_code, commune_code";

    private static final String AFTER =
            " and (name collate \"vi-x-icu\", id) > (cast(:afterName as text) collate \"vi-x-icu\", :afterId)";

    private final JdbcClient database;

    RecognisedProducts(JdbcClient database) {
        this.database = database;
    }

    /** By name; one statement a page. Only the conditions that are asked for stand in it, so that each finds its index. */
    public Page<RecognisedProduct> page(RecognisedFilter filter, PageRequest request) {
        String statement = COLUMNS + IN_FORCE;
        if (searches(filter)) {
            statement += " and search_text like ext.vn_fold(:search)";
        }
        if (filter.stars() != null) {
            statement += " and stars = :stars";
        }
        if (filter.group() != null) {
            statement += " and group_code = :group";
        }
        if (filter.commune() != null) {
            statement += " and commune_code = :commune";
        }
        if (filter.producer() != null) {
            statement += " and producer_id = :producer";
        }
        if (request.cursor().isPresent()) {
            statement += AFTER;
        }
        statement += " order by name collate \"vi-x-icu\", id limit :rows";
        return Page.of(
                bound(database.sql(statement), filter, request)
                        .query(RecognisedProducts::product)
                        .list(),
                request,
                row -> Cursor.of(row.name(), row.id().toString()));
    }

    private static boolean searches(RecognisedFilter filter) {
        return filter.q() != null && !filter.q().isBlank();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec sql, RecognisedFilter filter, PageRequest request) {
        JdbcClient.StatementSpec statement = sql.param("day", filter.day()).param("rows", request.rowsToRead());
        if (filter.q() != null && searches(filter)) {
            statement = statement.param("search", new SearchWords(filter.q()).contained());
        }
        if (filter.stars() != null) {
            statement = statement.param("stars", filter.stars());
        }
        if (filter.group() != null) {
            statement = statement.param("group", filter.group());
        }
        if (filter.commune() != null) {
            statement = statement.param("commune", filter.commune());
        }
        if (filter.producer() != null) {
            statement = statement.param("producer", filter.producer());
        }
        Optional<Cursor> after = request.cursor();
        if (after.isPresent()) {
            statement = statement
                    .param("afterName", after.get().text(0))
                    .param("afterId", after.get().uuid(1));
        }
        return statement;
    }

    /** How many there are by stars, group and commune. */
    public List<Count> counts(LocalDate day) {
        return database.sql(COUNTS)
                .param("day", day)
                .query((row, index) -> new Count(
                        row.getInt("stars"),
                        row.getString("group_code"),
                        row.getString("commune_code"),
                        row.getInt("products")))
                .list();
    }

    /** The product that the number of GS1 was given to; empty when two claim it. */
    public Optional<ProductId> withGtin(String gtin) {
        String plain = gtin.replaceFirst("^0+", "");
        List<UUID> found = database.sql("select id from product where gtin in (?, ?, ?, ?) limit 2")
                .params(padded(plain, 8), padded(plain, 12), padded(plain, 13), padded(plain, 14))
                .query(UUID.class)
                .list();
        return found.size() == 1 ? Optional.of(new ProductId(found.getFirst())) : Optional.empty();
    }

    private static String padded(String digits, int length) {
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }

    private static RecognisedProduct product(ResultSet row, int index) throws SQLException {
        UUID producer = row.getObject("producer_id", UUID.class);
        return new RecognisedProduct(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("name"),
                producer == null ? null : new ProducerId(producer),
                row.getString("group_code"),
                row.getString("set_code"),
                row.getString("specification"),
                row.getString("commune_code"),
                row.getInt("stars"),
                row.getObject("picture", UUID.class));
    }

    /** Số sản phẩm. */
    public record Count(
            int stars, @Nullable String group, @Nullable String commune, int products) {}
}
