package vn.ocop.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã sản phẩm. */
public record ProductId(@JsonValue UUID value) {

    @JsonCreator
    public ProductId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
