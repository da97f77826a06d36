package vn.ocop.portal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/** Sản phẩm và chủ thể dưới mắt công chúng: products that were recognised at least once, and the makers of those. */
@Service
public class PublicCatalogue {

    private final PublicCaches.Answers<ProductId, Optional<PublicProduct>> products;
    private final PublicCaches.Answers<ProducerId, Optional<PublicProduct.PublicProducer>> producers;
    private final PublicCaches.Answers<String, Names> names;
    private final CatalogueReading reading;

    PublicCatalogue(PublicCaches caches, CatalogueReading reading) {
        this.products = caches.open();
        this.producers = caches.open();
        this.names = caches.open();
        this.reading = reading;
    }

    /** The product; empty when it was never recognised. At most half a minute old. */
    public Optional<PublicProduct> product(ProductId id) {
        return products.get(id, () -> reading.product(id));
    }

    /** The producer with what it published. */
    Optional<PublicProduct.PublicProducer> producer(ProducerId id) {
        return producers.get(id, () -> reading.producer(id));
    }

    /** Names of groups, sets and communes. */
    Names names() {
        return names.get("names", reading::names);
    }

    /** Tên nhóm, bộ sản phẩm và xã, by their codes. */
    record Names(Map<String, String> groups, Map<String, String> sets, Map<String, String> communes) {

        @Nullable
        String group(@Nullable String code) {
            return code == null ? null : groups.get(code);
        }

        @Nullable
        String commune(@Nullable String code) {
            return code == null ? null : communes.get(code);
        }
    }
}
