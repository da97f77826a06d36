package vn.ocop.web.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Mã tài khoản người dùng. */
public record UserId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public UserId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
