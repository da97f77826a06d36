package vn.ocop.criteria;

import java.util.List;

/** Nhóm sản phẩm (ngành hàng), for example I. Thực phẩm. */
public record ProductGroup(String code, String name, List<CriteriaSet> sets) {

    public ProductGroup {
        sets = List.copyOf(sets);
    }
}
