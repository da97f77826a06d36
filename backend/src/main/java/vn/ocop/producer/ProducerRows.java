package vn.ocop.producer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Các chủ thể của tỉnh. */
interface ProducerRows extends JpaRepository<Producer, UUID> {

    Optional<Producer> findByTaxCode(String taxCode);

    List<Producer> findByNameKey(String nameKey);
}
