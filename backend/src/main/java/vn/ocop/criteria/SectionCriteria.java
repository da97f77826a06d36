package vn.ocop.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Các mục của một phần trong tệp: puts each criterion of the flat list under the section it names.
 *
 * <p>A file names the section as {@code "6. Chỉ tiêu cảm quan"}, with a sub-heading as {@code "6. Chỉ tiêu cảm quan >
 * 6.1. Ngoại hình"}, and not at all where the section is itself the criterion.
 */
final class SectionCriteria {

    static final String SUB_HEADING = " > ";

    private record Section(String code, String name, int max, List<Criterion> criteria) {

        private String title() {
            return code + ". " + name;
        }
    }

    private final TemplateNode part;
    private final Map<String, Section> byCode = new LinkedHashMap<>();

    SectionCriteria(TemplateNode part) {
        this.part = part;
    }

    boolean open(TemplateNode node) {
        node.allow(Set.of("code", "nameVi", "max"));
        String code = node.code("code", TemplateDocument.numberedCode());
        Section section = new Section(code, node.text("nameVi"), node.integer("max"), new ArrayList<>());
        boolean isNew = byCode.putIfAbsent(code, section) == null;
        if (!isNew) {
            node.report(TemplateFault.DUPLICATE_SECTION);
        }
        return isNew;
    }

    boolean add(TemplateNode node) {
        node.allow(Set.of("code", "nameVi", "max", "section", "communeReviewed", "binary", "options", "notes"));
        String named = node.optionalText("section");
        String title = named == null ? "" : named.split(SUB_HEADING, 2)[0].strip();
        String heading = named != null && named.contains(SUB_HEADING) ? named.split(SUB_HEADING, 2)[1].strip() : null;
        Criterion criterion = TemplateDocument.criterion(node, heading);
        Section section = named == null ? byCode.get(criterion.code()) : titled(title);
        if (section == null) {
            node.report(TemplateFault.UNKNOWN_SECTION, named == null ? criterion.code() : title);
            return false;
        }
        if (named != null && !criterion.code().startsWith(section.code() + ".")) {
            node.report(TemplateFault.CODE_OUTSIDE_SECTION, section.code());
        }
        return section.criteria().add(criterion);
    }

    List<CriteriaSection> toSections() {
        byCode.values().stream().filter(section -> section.criteria().isEmpty()).forEach(section -> part.named(
                        part.place().at(TemplatePlace.Level.SECTION, section.code()))
                .report(TemplateFault.NO_CRITERIA));
        return byCode.values().stream()
                .map(section -> new CriteriaSection(section.code(), section.name(), section.max(), section.criteria()))
                .toList();
    }

    private @Nullable Section titled(String title) {
        return byCode.values().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElse(null);
    }
}
