package vn.ocop.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã lần công nhận. */
public record RecognitionId(@JsonValue UUID value) {

    @JsonCreator
    public RecognitionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
