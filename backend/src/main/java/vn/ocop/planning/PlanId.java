package vn.ocop.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã đồ án quy hoạch. */
record PlanId(@JsonValue UUID value) {

    @JsonCreator
    PlanId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
