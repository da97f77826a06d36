package vn.ocop.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** JSON schemas in the words of a table. */
final class ApiTypes {

    private static final String REFERENCE = "#/components/schemas/";

    private static final Map<String, String> WORDS = Map.of(
            "string", "chuỗi",
            "integer", "số nguyên",
            "number", "số",
            "boolean", "đúng/sai",
            "object", "đối tượng",
            "null", "hoặc trống");

    private static final Map<String, String> FORMATS = Map.of(
            "date", "ngày",
            "date-time", "thời điểm",
            "uuid", "UUID",
            "binary", "tệp",
            "byte", "tệp");

    private ApiTypes() {}

    static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.required("$ref").stringValue().substring(REFERENCE.length());
            return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
        }
        if (schema.has("oneOf")) {
            return schema.required("oneOf").valueStream().map(ApiTypes::type).collect(Collectors.joining(" "));
        }
        if (schema.has("enum")) {
            return schema.required("enum")
                    .valueStream()
                    .map(value -> value.isNull() ? "trống" : "`" + value.stringValue() + "`")
                    .collect(Collectors.joining(", "));
        }
        JsonNode types = schema.path("type");
        Stream<JsonNode> names = types.isArray() ? types.valueStream() : Stream.of(types);
        return names.map(name -> word(name.stringValue(""), schema)).collect(Collectors.joining(" "));
    }

    private static String word(String name, JsonNode schema) {
        if (name.equals("array")) {
            return "danh sách " + type(schema.required("items"));
        }
        String format = schema.path("format").stringValue("");
        return name.equals("string") && FORMATS.containsKey(format)
                ? FORMATS.get(format)
                : WORDS.getOrDefault(name, name);
    }

    /** What a value has to keep to, beyond its type. */
    static String limits(JsonNode schema) {
        return schema.propertyStream()
                .filter(property -> !property.getKey().equals("items"))
                .map(property -> switch (property.getKey()) {
                    case "minLength" -> "từ " + property.getValue().asString() + " ký tự";
                    case "maxLength" -> "đến " + property.getValue().asString() + " ký tự";
                    case "minItems" -> "từ " + property.getValue().asString() + " mục";
                    case "maxItems" -> "đến " + property.getValue().asString() + " mục";
                    case "minimum" -> "từ " + property.getValue().asString();
                    case "maximum" -> "đến " + property.getValue().asString();
                    case "pattern" ->
                        "dạng `" + property.getValue().stringValue().replace("|", "\\|") + "`";
                    default -> "";
                })
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
