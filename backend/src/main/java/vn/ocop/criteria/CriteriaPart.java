package vn.ocop.criteria;

import java.util.List;

/** Phần của phiếu đánh giá: A, B or C. */
public record CriteriaPart(String code, String name, int max, List<CriteriaSection> sections) {

    public CriteriaPart {
        sections = List.copyOf(sections);
    }
}
