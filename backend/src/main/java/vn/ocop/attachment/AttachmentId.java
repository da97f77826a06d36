package vn.ocop.attachment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã tệp đính kèm. */
public record AttachmentId(@JsonValue UUID value) {

    @JsonCreator
    public AttachmentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
