package vn.ocop.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã lớp dữ liệu quy hoạch. */
record LayerId(@JsonValue UUID value) {

    @JsonCreator
    LayerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
