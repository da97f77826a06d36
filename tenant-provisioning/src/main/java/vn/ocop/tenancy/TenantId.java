package vn.ocop.tenancy;

import java.util.UUID;

/** Mã định danh của một không gian làm việc; never shown to people, never taken from a request. */
public record TenantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
