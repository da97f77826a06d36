package vn.ocop.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tệp bộ tiêu chí dùng trong kiểm thử: the shipped file, and broken copies of it. */
public final class CriteriaFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CriteriaFiles() {}

    public static CriteriaTemplate shipped() {
        return Objects.requireNonNull(read(unchanged -> {}).template());
    }

    /** The template of the rules before, Decision 148/QĐ-TTg. */
    public static CriteriaTemplate before() {
        try (InputStream file =
                Objects.requireNonNull(CriteriaFiles.class.getResourceAsStream("/criteria/criteria-2023.1.json"))) {
            return Objects.requireNonNull(TemplateDocument.read(file).template());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] changed(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(shippedStream());
        change.accept(root);
        return MAPPER.writeValueAsBytes(root);
    }

    static TemplateDocument read(Consumer<ObjectNode> change) {
        return read(changed(change));
    }

    static TemplateDocument read(byte[] content) {
        try {
            return TemplateDocument.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first set (B01). */
    static ObjectNode set(JsonNode root) {
        return (ObjectNode) root.at("/groups/0/sets/0");
    }

    static ObjectNode part(JsonNode root) {
        return (ObjectNode) set(root).at("/parts/0");
    }

    /** Criterion 1.5 of B01: options 0, 1, 2 (4 stars), 3 (5 stars). */
    static ObjectNode criterion(JsonNode root) {
        return (ObjectNode) part(root).at("/criteria/4");
    }

    static ObjectNode option(JsonNode root, int index) {
        return (ObjectNode) criterion(root).at("/options/" + index);
    }

    private static InputStream shippedStream() {
        return Objects.requireNonNull(CriteriaFiles.class.getResourceAsStream("/criteria/criteria-2026.1.json"));
    }
}
