package vn.ocop.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Khác biệt giữa nội dung trước và sau, field by field, in the order in which the fields were recorded. */
final class StateDifference {

    private static final String WHOLE = "value";

    private final AuditWords words;
    private final JsonMapper json;
    private final String objectType;
    private final Locale locale;

    StateDifference(AuditWords words, JsonMapper json, String objectType, Locale locale) {
        this.words = words;
        this.json = json;
        this.objectType = objectType;
        this.locale = locale;
    }

    /** Fields whose value differs, and all fields of an object that is new or gone. */
    List<FieldChange> between(@Nullable String before, @Nullable String after) {
        Map<String, JsonNode> old = flatten(before);
        Map<String, JsonNode> now = flatten(after);
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            String was = words.value(path, old.get(path), locale);
            String is = words.value(path, now.get(path), locale);
            boolean sameOnBothSides = before != null && after != null && Objects.equals(was, is);
            if (!sameOnBothSides && (was != null || is != null)) {
                changes.add(new FieldChange(path, words.field(objectType, path, locale), was, is));
            }
        }
        return changes;
    }

    private Map<String, JsonNode> flatten(@Nullable String text) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (text != null) {
            flatten("", json.readTree(text), fields);
        }
        return fields;
    }

    private void flatten(String path, JsonNode node, Map<String, JsonNode> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> flatten(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            into));
        } else if (node.isArray()) {
            into.put(path.isEmpty() ? WHOLE : path, listed(path, node));
        } else {
            into.put(path.isEmpty() ? WHOLE : path, node);
        }
    }

    /** A list of plain values reads as one line; anything richer stays as it was recorded. */
    private JsonNode listed(String path, JsonNode array) {
        List<String> parts = new ArrayList<>();
        for (JsonNode element : array) {
            String part = words.value(path, element, locale);
            parts.add(part == null ? "—" : part);
        }
        return json.getNodeFactory().stringNode(String.join(", ", parts));
    }

    /**
     * Một trường đã thay đổi.
     *
     * @param before null when there was none
     * @param after null when there is none any more
     */
    record FieldChange(
            String field,
            String label,
            @Nullable String before,
            @Nullable String after) {}
}
