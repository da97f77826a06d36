package vn.ocop.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;

/** Sản phẩm tại một thời điểm, for a dossier that keeps what it was filed with. */
public record ProductSnapshot(
        ProductId id, @Nullable ProducerId producer, ProductDescription description, List<ProductPicture> pictures) {

    public ProductSnapshot {
        pictures = List.copyOf(pictures);
    }
}
