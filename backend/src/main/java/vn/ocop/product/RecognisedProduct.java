package vn.ocop.product;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerId;

/**
 * Sản phẩm đang được công nhận, as public lists name it.
 *
 * @param picture attachment of the first picture; null without one
 */
public record RecognisedProduct(
        ProductId id,
        String name,
        @Nullable ProducerId producer,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable String specification,
        @Nullable String communeCode,
        int stars,
        @Nullable UUID picture) {}
