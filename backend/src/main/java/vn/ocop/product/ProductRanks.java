package vn.ocop.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hạng sao hiện hành ghi ở sản phẩm; within the caller's transaction, also in the batch process. */
@Component
public class ProductRanks {

    private final JdbcClient database;

    ProductRanks(JdbcClient database) {
        this.database = database;
    }

    /**
     * Tells the rank in force, which is no change of the product by its people.
     *
     * @param stars null when no recognition is in force
     * @param until last day; null when it is not known
     */
    public void rank(ProductId id, @Nullable Integer stars, @Nullable LocalDate until) {
        database.sql("update product set stars = :stars, stars_until = :until where id = :id")
                .param("stars", stars)
                .param("until", until)
                .param("id", id.value())
                .update();
    }
}
