package vn.ocop.criteria;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bộ sản phẩm: one score sheet.
 *
 * @param number its number in the legal document
 * @param subgroup phân nhóm, where the document has one
 * @param managingAgencies bộ, ngành quản lý
 * @param sampleRequired whether the dossier comes with a sample of the product
 * @param knockouts lý do loại hồ sơ: grounds on which the dossier is not scored at all
 */
public record CriteriaSet(
        String code,
        String mnemonic,
        int number,
        String name,
        @Nullable String subgroup,
        List<String> managingAgencies,
        boolean sampleRequired,
        List<String> knockouts,
        List<CriteriaPart> parts) {

    /** What every score sheet adds up to. */
    public static final int TOTAL = 100;

    public CriteriaSet {
        managingAgencies = List.copyOf(managingAgencies);
        knockouts = List.copyOf(knockouts);
        parts = List.copyOf(parts);
    }

    /** All criteria in the order of the sheet. */
    public List<Criterion> criteria() {
        return parts.stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.criteria().stream())
                .toList();
    }

    public Optional<Criterion> criterion(String criterionCode) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(criterionCode))
                .findFirst();
    }
}
