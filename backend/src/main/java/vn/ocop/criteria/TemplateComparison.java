package vn.ocop.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.TemplateChange.Kind;
import vn.ocop.criteria.TemplateChange.Subject;

/**
 * So sánh hai phiên bản bộ tiêu chí. Each template is laid out as a list of facts under keys; keys and values are compared.
 * What stands below a set or criterion that came or went is not listed again.
 */
final class TemplateComparison {

    private record Key(
            Subject subject,
            @Nullable String set,
            @Nullable String criterion,
            @Nullable String item) {}

    private final Map<Key, String> facts = new LinkedHashMap<>();

    private TemplateComparison(CriteriaTemplate template) {
        template.bands()
                .forEach(band -> facts.put(
                        new Key(Subject.BAND, null, null, String.valueOf(band.stars())),
                        "%d–%s%d".formatted(band.min(), band.maxIncluded() ? "" : "<", band.max())));
        template.sets().forEach(this::layOut);
    }

    static List<TemplateChange> between(CriteriaTemplate before, CriteriaTemplate after) {
        Map<Key, String> old = new TemplateComparison(before).facts;
        Map<Key, String> current = new TemplateComparison(after).facts;
        Set<Key> keys = new LinkedHashSet<>(current.keySet());
        keys.addAll(old.keySet());
        List<TemplateChange> changes = new ArrayList<>();
        for (Key key : keys) {
            String was = old.get(key);
            String is = current.get(key);
            if (was == null && is != null && !parentMissing(key, old)) {
                changes.add(change(Kind.ADDED, key, null, is));
            } else if (is == null && was != null && !parentMissing(key, current)) {
                changes.add(change(Kind.REMOVED, key, was, null));
            } else if (was != null && is != null && !was.equals(is)) {
                changes.add(change(Kind.CHANGED, key, was, is));
            }
        }
        return changes;
    }

    private void layOut(CriteriaSet set) {
        put(Subject.SET, set, null, null, set.name());
        put(Subject.SET_DETAIL, set, null, "subgroup", String.valueOf(set.subgroup()));
        put(Subject.SET_DETAIL, set, null, "agencies", String.join(", ", set.managingAgencies()));
        put(Subject.SET_DETAIL, set, null, "sample", String.valueOf(set.sampleRequired()));
        put(Subject.SET_DETAIL, set, null, "knockouts", String.join("; ", set.knockouts()));
        for (CriteriaPart part : set.parts()) {
            put(Subject.PART, set, null, part.code(), "%s (%d)".formatted(part.name(), part.max()));
            for (CriteriaSection section : part.sections()) {
                put(Subject.SECTION, set, null, section.code(), "%s (%d)".formatted(section.name(), section.max()));
                section.criteria().forEach(criterion -> layOut(set, criterion));
            }
        }
    }

    private void layOut(CriteriaSet set, Criterion criterion) {
        put(Subject.CRITERION, set, criterion, null, "%s (%d)".formatted(criterion.name(), criterion.max()));
        put(Subject.CRITERION_DETAIL, set, criterion, "commune", String.valueOf(criterion.communeReviewed()));
        put(
                Subject.CRITERION_DETAIL,
                set,
                criterion,
                "notes",
                criterion.notes().stream().map(CriterionNote::text).collect(Collectors.joining("; ")));
        criterion
                .options()
                .forEach(option -> put(
                        Subject.OPTION,
                        set,
                        criterion,
                        String.valueOf(option.number()),
                        "%d – %s%s%s"
                                .formatted(
                                        option.points(),
                                        option.caseCode() == null ? "" : option.caseCode() + ": ",
                                        option.label(),
                                        option.minForStars() == null ? "" : " " + "*".repeat(option.minForStars()))));
    }

    private void put(
            Subject subject, CriteriaSet set, @Nullable Criterion criterion, @Nullable String item, String value) {
        facts.put(new Key(subject, set.code(), criterion == null ? null : criterion.code(), item), value);
    }

    private static boolean parentMissing(Key key, Map<Key, String> facts) {
        boolean isSet = key.subject() == Subject.SET || key.set() == null;
        boolean setMissing = !isSet && !facts.containsKey(new Key(Subject.SET, key.set(), null, null));
        boolean belowCriterion = key.criterion() != null && key.subject() != Subject.CRITERION;
        return setMissing
                || belowCriterion && !facts.containsKey(new Key(Subject.CRITERION, key.set(), key.criterion(), null));
    }

    private static TemplateChange change(Kind kind, Key key, @Nullable String before, @Nullable String after) {
        return new TemplateChange(kind, key.subject(), key.set(), key.criterion(), key.item(), before, after);
    }
}
