package vn.ocop.product;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Các sản phẩm của tỉnh. */
interface ProductRows extends JpaRepository<Product, UUID> {

    List<Product> findByNameKey(String nameKey);
}
