package vn.ocop.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;

/** Một dòng của danh sách sản phẩm. */
record ProductLine(
        ProductId id,
        String name,
        @Nullable ProducerId producer,
        @Nullable String producerName,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable String specification,
        @Nullable String communeCode,
        @Nullable String originalPlace,
        ProductState state,
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil) {

    ProductLine of(@Nullable String nameOfProducer) {
        return new ProductLine(
                id,
                name,
                producer,
                nameOfProducer,
                groupCode,
                setCode,
                specification,
                communeCode,
                originalPlace,
                state,
                stars,
                starsUntil);
    }
}
