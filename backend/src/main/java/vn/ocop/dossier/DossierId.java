package vn.ocop.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã định danh hồ sơ. */
public record DossierId(@JsonValue UUID value) {

    @JsonCreator
    public DossierId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
