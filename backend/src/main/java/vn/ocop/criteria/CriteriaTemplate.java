package vn.ocop.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Phiên bản bộ tiêu chí: everything one legal document says about scoring, as one immutable tree.
 *
 * @param version number given to this version, for example {@code 2026.1}
 * @param legalBasis căn cứ pháp lý
 * @param effectiveFrom first day on which dossiers are pinned to this version
 * @param replaces the documents that this version takes the place of
 * @param bands the star ranks by total score, highest first
 * @param groups nhóm sản phẩm with their sets
 * @param remarks ghi chú: how the text is to be read
 * @param sourceRemarks places where the source had to be read by context
 */
public record CriteriaTemplate(
        String version,
        String legalBasis,
        LocalDate effectiveFrom,
        List<String> replaces,
        List<RankBand> bands,
        List<ProductGroup> groups,
        List<String> remarks,
        List<String> sourceRemarks) {

    public CriteriaTemplate {
        replaces = List.copyOf(replaces);
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
        sourceRemarks = List.copyOf(sourceRemarks);
    }

    /** All sets in the order of the document. */
    public List<CriteriaSet> sets() {
        return groups.stream().flatMap(group -> group.sets().stream()).toList();
    }

    public Optional<CriteriaSet> set(String code) {
        return sets().stream().filter(set -> set.code().equals(code)).findFirst();
    }

    public Optional<ProductGroup> groupOf(CriteriaSet set) {
        return groups.stream().filter(group -> group.sets().contains(set)).findFirst();
    }

    public int criterionCount() {
        return sets().stream().mapToInt(set -> set.criteria().size()).sum();
    }

    public int optionCount() {
        return sets().stream()
                .flatMap(set -> set.criteria().stream())
                .mapToInt(criterion -> criterion.options().size())
                .sum();
    }

    CriteriaTemplate under(String newLegalBasis, LocalDate newEffectiveFrom) {
        return new CriteriaTemplate(
                version, newLegalBasis, newEffectiveFrom, replaces, bands, groups, remarks, sourceRemarks);
    }
}
