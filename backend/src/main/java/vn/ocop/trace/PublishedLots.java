package vn.ocop.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.portal.PublicCatalogue;
import vn.ocop.product.ProductId;

/** Các lô của một sản phẩm đã công nhận mà công chúng được xem: those that went out with labels, recalled ones among them. */
@Service
class PublishedLots {

    /** A page of a product, not an archive. */
    private static final int MOST = 20;

    private static final String NEWEST = """
            select lot.id, lot.code, lot.made_on, lot.best_before, lot.state
            from production_lot lot
            where lot.product_id = :product
            and exists (select from label_batch batch where batch.lot_id = lot.id and batch.state <> 'VOID')
            order by lot.made_on desc, lot.id desc
            limit :most
            """;

    private final JdbcClient database;
    private final PublicCatalogue catalogue;

    PublishedLots(JdbcClient database, PublicCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** The newest first; empty for a product that everybody may not see. */
    @Transactional(readOnly = true)
    public Optional<List<PublishedLot>> newestOf(ProductId product) {
        return catalogue.product(product).map(shown -> database.sql(NEWEST)
                .param("product", shown.id().value())
                .param("most", MOST)
                .query(PublishedLots::lot)
                .list());
    }

    private static PublishedLot lot(ResultSet row, int index) throws SQLException {
        return PublishedLot.of(
                new LotId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("best_before", LocalDate.class),
                LotState.valueOf(row.getString("state")));
    }
}
