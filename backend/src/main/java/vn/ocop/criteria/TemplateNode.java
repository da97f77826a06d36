package vn.ocop.criteria;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Một đối tượng trong tệp JSON: reads fields, and writes down what is wrong instead of stopping at the first fault.
 *
 * <p>What a broken field stands for afterwards is of no interest: a document with findings is never used.
 */
final class TemplateNode {

    private static final int LONGEST_TEXT = 2000;

    private final JsonNode json;
    private final TemplatePlace place;
    private final List<TemplateFinding> findings;

    TemplateNode(JsonNode json, TemplatePlace place, List<TemplateFinding> findings) {
        this.json = json;
        this.place = place;
        this.findings = findings;
        if (!json.isObject()) {
            report(TemplateFault.NOT_AN_OBJECT);
        }
    }

    TemplatePlace place() {
        return place;
    }

    /** The same object, named by its code now that the code is known. */
    TemplateNode named(TemplatePlace newPlace) {
        return new TemplateNode(json, newPlace, findings);
    }

    void report(TemplateFault fault, Object... arguments) {
        findings.add(TemplateFinding.of(fault, place, arguments));
    }

    /** A misspelt optional field would lose a threshold without a word, so every field must be known. */
    TemplateNode allow(Set<String> known) {
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(TemplateFault.UNKNOWN_FIELD, name));
        return this;
    }

    String text(String field) {
        Optional<JsonNode> value = required(field);
        return value.map(node -> textOf(node, field)).orElse("");
    }

    @Nullable
    String optionalText(String field) {
        JsonNode value = json.path(field);
        return value.isMissingNode() || value.isNull() ? null : textOf(value, field);
    }

    String code(String field, Pattern form) {
        String text = text(field);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            report(TemplateFault.BAD_CODE, text, field);
        }
        return text;
    }

    /** The code of a child before it is read, to name the place; its ordinal number if it has none. */
    static String codeOrOrdinal(JsonNode child, String field, int index) {
        JsonNode code = child.path(field);
        return code.isString() && !code.stringValue().isBlank() ? normalised(code.stringValue()) : "thứ " + (index + 1);
    }

    int integer(String field) {
        Optional<JsonNode> value = required(field);
        return value.map(node -> integerOf(node, field)).orElse(0);
    }

    @Nullable
    Integer optionalInteger(String field) {
        JsonNode value = json.path(field);
        return value.isMissingNode() || value.isNull() ? null : (Integer) integerOf(value, field);
    }

    boolean flag(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            report(TemplateFault.NOT_FLAG, field);
            return false;
        }
        return value.booleanValue();
    }

    LocalDate date(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException _) {
            report(TemplateFault.NOT_DATE, field);
            return LocalDate.EPOCH;
        }
    }

    List<String> texts(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            report(TemplateFault.NOT_LIST, field);
            return List.of();
        }
        return value.values().stream().map(node -> textOf(node, field)).toList();
    }

    /** Reads each member of a list that must have at least one. */
    <T> List<T> list(String field, BiFunction<JsonNode, Integer, T> reader) {
        List<T> items = optionalList(field, reader);
        if (items.isEmpty() && json.path(field).isArray()) {
            report(TemplateFault.EMPTY_LIST, field);
        } else if (json.path(field).isMissingNode()) {
            report(TemplateFault.MISSING_FIELD, field);
        }
        return items;
    }

    <T> List<T> optionalList(String field, BiFunction<JsonNode, Integer, T> reader) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            report(TemplateFault.NOT_LIST, field);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        int index = 0;
        for (JsonNode child : value.values()) {
            items.add(reader.apply(child, index++));
        }
        return items;
    }

    TemplateNode child(JsonNode node, TemplatePlace childPlace) {
        return new TemplateNode(node, childPlace, findings);
    }

    private Optional<JsonNode> required(String field) {
        JsonNode value = json.path(field);
        if (json.isObject() && (value.isMissingNode() || value.isNull())) {
            report(TemplateFault.MISSING_FIELD, field);
        }
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private int integerOf(JsonNode value, String field) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            report(TemplateFault.NOT_INTEGER, field);
            return 0;
        }
        return value.intValue();
    }

    private String textOf(JsonNode value, String field) {
        if (!value.isString()) {
            report(TemplateFault.NOT_TEXT, field);
            return "";
        }
        String text = normalised(value.stringValue());
        if (text.isEmpty()) {
            report(TemplateFault.BLANK, field);
        } else if (text.length() > LONGEST_TEXT) {
            report(TemplateFault.TOO_LONG, field, LONGEST_TEXT);
        }
        return text;
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
