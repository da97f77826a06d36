package vn.ocop.producer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã chủ thể OCOP. */
public record ProducerId(@JsonValue UUID value) {

    @JsonCreator
    public ProducerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
