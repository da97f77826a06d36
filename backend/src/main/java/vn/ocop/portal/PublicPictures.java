package vn.ocop.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductPhotos;
import vn.ocop.tenancy.TenantContext;

/** Ảnh công khai của sản phẩm đã được công nhận, made small once and kept while it is asked for. */
@Component
class PublicPictures {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final PublicCatalogue catalogue;
    private final ProductPhotos photos;
    private final Cache<Key, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] jpeg) -> jpeg.length)
            .build();

    PublicPictures(PublicCatalogue catalogue, ProductPhotos photos) {
        this.catalogue = catalogue;
        this.photos = photos;
    }

    Optional<byte[]> jpeg(ProductId product, UUID picture, Size size) {
        boolean shown = catalogue
                .product(product)
                .filter(found ->
                        found.pictures().stream().anyMatch(one -> one.id().equals(picture)))
                .isPresent();
        if (!shown) {
            return Optional.empty();
        }
        Key key = new Key(TenantContext.current().partitionKey(), picture, size);
        byte[] known = made.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Resource> original = photos.original(product, picture);
        Optional<byte[]> small = original.flatMap(file -> ProductPhotos.small(file, size.side, size.bytes));
        small.ifPresent(jpeg -> made.put(key, jpeg));
        return small;
    }

    /** Cỡ ảnh. */
    enum Size {
        /** Trong danh sách và trang truy xuất. */
        SMALL(480, 45_000),
        /** Trang sản phẩm. */
        LARGE(1_200, 220_000);

        private final int side;
        private final int bytes;

        Size(int side, int bytes) {
            this.side = side;
            this.bytes = bytes;
        }
    }

    private record Key(String tenant, UUID picture, Size size) {}
}
