package vn.ocop.criteria;

import java.util.List;

/** Mục của một phần, for example 1. Tổ chức sản xuất. A section without sub-criteria holds one criterion of its own code. */
public record CriteriaSection(String code, String name, int max, List<Criterion> criteria) {

    public CriteriaSection {
        criteria = List.copyOf(criteria);
    }

    /** Whether the section is itself the criterion, so that a sheet prints one line instead of two. */
    public boolean standsForItself() {
        return criteria.size() == 1 && criteria.getFirst().code().equals(code);
    }
}
