package vn.ocop.evaluation.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã Hội đồng. */
public record CouncilId(@JsonValue UUID value) {

    @JsonCreator
    public CouncilId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
