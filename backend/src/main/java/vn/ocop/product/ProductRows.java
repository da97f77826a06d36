package vn.ocop.product;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Các sản phẩm của tỉnh. */
interface ProductRows extends JpaRepository<Product, UUID> {

    List<Product> findByNameKey(String nameKey);

    /** Those with a rank that holds on that day. */
    @Query("select product from Product product where product.stars is not null"
            + " and (product.starsUntil is null or product.starsUntil >= :day) order by product.name, product.id")
    List<Product> findRanked(LocalDate day);
}
