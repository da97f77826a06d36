package vn.ocop.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã quyết định. */
public record DecisionId(@JsonValue UUID value) {

    @JsonCreator
    public DecisionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
