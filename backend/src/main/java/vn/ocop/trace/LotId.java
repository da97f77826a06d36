package vn.ocop.trace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã lô sản xuất. */
record LotId(@JsonValue UUID value) {

    @JsonCreator
    LotId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
