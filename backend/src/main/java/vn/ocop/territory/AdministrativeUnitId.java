package vn.ocop.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Mã định danh của một đơn vị hành chính trong một thời kỳ; the same in every installation. */
public record AdministrativeUnitId(@JsonValue UUID value) {

    @JsonCreator
    public AdministrativeUnitId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
