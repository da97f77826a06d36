package vn.ocop.criteria;

import java.util.UUID;

/** Mã định danh của một phiên bản bộ tiêu chí. */
public record CriteriaTemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
