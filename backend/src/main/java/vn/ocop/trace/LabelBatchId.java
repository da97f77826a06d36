package vn.ocop.trace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã đợt in tem. */
record LabelBatchId(@JsonValue UUID value) {

    @JsonCreator
    LabelBatchId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
