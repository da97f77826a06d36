package vn.ocop.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bộ tiêu chí như giao diện lập trình trả về. */
final class CriteriaViews {

    private CriteriaViews() {}

    /** Một phiên bản trong danh sách. */
    record TemplateSummary(
            UUID id,
            String version,
            String legalBasis,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            PublishedTemplate.State state,
            int setCount,
            int criterionCount,
            int optionCount,
            Instant publishedAt,
            String publishedBy) {

        static TemplateSummary of(PublishedTemplate template, LocalDate today) {
            return new TemplateSummary(
                    template.id().value(),
                    template.version(),
                    template.legalBasis(),
                    template.effectiveFrom(),
                    template.effectiveTo(),
                    template.stateOn(today),
                    template.setCount(),
                    template.criterionCount(),
                    template.optionCount(),
                    template.publishedAt(),
                    template.publishedBy());
        }
    }

    /** Một phiên bản với các nhóm và bộ sản phẩm, without their criteria. */
    record TemplateDetail(
            TemplateSummary summary,
            List<String> replaces,
            List<RankBand> bands,
            List<GroupView> groups,
            List<String> remarks,
            List<String> sourceRemarks) {

        static TemplateDetail of(TemplateSummary summary, CriteriaTemplate template) {
            return new TemplateDetail(
                    summary,
                    template.replaces(),
                    template.bands(),
                    template.groups().stream().map(GroupView::of).toList(),
                    template.remarks(),
                    template.sourceRemarks());
        }
    }

    /** Nhóm sản phẩm với các bộ. */
    record GroupView(String code, String name, List<SetSummary> sets) {

        static GroupView of(ProductGroup group) {
            return new GroupView(
                    group.code(),
                    group.name(),
                    group.sets().stream().map(SetSummary::of).toList());
        }
    }

    /** Bộ sản phẩm trong danh sách, with the sums that were checked. */
    record SetSummary(
            String code,
            int number,
            String mnemonic,
            String name,
            @Nullable String subgroup,
            List<String> managingAgencies,
            List<PartPoints> parts,
            int total,
            int criterionCount,
            int optionCount,
            int thresholdCount) {

        static SetSummary of(CriteriaSet set) {
            List<CriterionOption> options = set.criteria().stream()
                    .flatMap(criterion -> criterion.options().stream())
                    .toList();
            return new SetSummary(
                    set.code(),
                    set.number(),
                    set.mnemonic(),
                    set.name(),
                    set.subgroup(),
                    set.managingAgencies(),
                    set.parts().stream()
                            .map(part -> new PartPoints(part.code(), part.max()))
                            .toList(),
                    set.parts().stream().mapToInt(CriteriaPart::max).sum(),
                    set.criteria().size(),
                    options.size(),
                    (int) options.stream()
                            .filter(option -> option.minForStars() != null)
                            .count());
        }
    }

    /** Điểm của một phần. */
    record PartPoints(String code, int max) {}

    /** Dự thảo trong danh sách. */
    record DraftView(
            UUID id,
            String version,
            String legalBasis,
            LocalDate effectiveFrom,
            String fileName,
            int setCount,
            int criterionCount,
            int optionCount,
            @Nullable UUID templateId,
            Instant createdAt,
            String createdBy,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {

        static DraftView of(CriteriaDraft draft) {
            return new DraftView(
                    draft.id(),
                    draft.version(),
                    draft.legalBasis(),
                    draft.effectiveFrom(),
                    draft.fileName(),
                    draft.setCount(),
                    draft.criterionCount(),
                    draft.optionCount(),
                    draft.templateId(),
                    draft.createdAt(),
                    draft.createdBy(),
                    draft.publishedAt(),
                    draft.publishedBy());
        }
    }

    /** Dự thảo với biên bản kiểm tra: sums of every set, and what changes against the version in force. */
    record DraftReport(
            DraftView draft,
            List<SetSummary> sets,
            @Nullable TemplateSummary comparedWith,
            List<TemplateChange> changes) {

        static DraftReport of(
                CriteriaDraft draft,
                CriteriaTemplate content,
                @Nullable TemplateSummary comparedWith,
                List<TemplateChange> changes) {
            return new DraftReport(
                    DraftView.of(draft),
                    content.sets().stream().map(SetSummary::of).collect(Collectors.toList()),
                    comparedWith,
                    changes);
        }
    }
}
