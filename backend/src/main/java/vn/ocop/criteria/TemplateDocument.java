package vn.ocop.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.criteria.RankBand.Authority;
import vn.ocop.criteria.TemplatePlace.Level;
import vn.ocop.web.limit.StorableJson;

/**
 * Tệp bộ tiêu chí (JSON): reads a file into a template and checks it completely.
 *
 * <p>Either there is a template and no finding, or there are findings and no template.
 */
record TemplateDocument(@Nullable CriteriaTemplate template, List<TemplateFinding> findings) {

    private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,3}");
    private static final Pattern SHORT_CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");
    private static final Pattern NUMBERED_CODE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2}){0,3}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    TemplateDocument {
        findings = List.copyOf(findings);
    }

    static TemplateDocument read(InputStream content) throws IOException {
        byte[] bytes = new StorableJson(content).readAllBytes();
        List<TemplateFinding> findings = new ArrayList<>();
        try {
            CriteriaTemplate template = template(MAPPER.readTree(bytes), findings);
            if (findings.isEmpty()) {
                findings.addAll(TemplateInspection.of(template));
            }
            return new TemplateDocument(findings.isEmpty() ? template : null, findings);
        } catch (JacksonException e) {
            var location = e.getLocation();
            return new TemplateDocument(
                    null,
                    List.of(TemplateFinding.of(
                            TemplateFault.NOT_JSON,
                            TemplatePlace.FILE,
                            location == null ? 1 : Math.max(1, location.getLineNr()),
                            location == null ? 1 : Math.max(1, location.getColumnNr()))));
        }
    }

    private static CriteriaTemplate template(JsonNode json, List<TemplateFinding> findings) {
        TemplateNode node = new TemplateNode(json, TemplatePlace.FILE, findings)
                .allow(Set.of(
                        "version",
                        "legalBasis",
                        "effectiveFrom",
                        "effectiveTo",
                        "replaces",
                        "bands",
                        "notes",
                        "groups",
                        "transcriptFixes"));
        return new CriteriaTemplate(
                node.code("version", VERSION),
                node.text("legalBasis"),
                node.date("effectiveFrom"),
                node.texts("replaces"),
                node.list(
                        "bands",
                        (child, i) -> band(node.child(child, node.place().at(Level.BAND, i + 1)))),
                node.list("groups", (child, i) -> group(node.child(child, placeOf(node, child, Level.GROUP, i)))),
                node.texts("notes"),
                node.texts("transcriptFixes"));
    }

    private static RankBand band(TemplateNode node) {
        node.allow(Set.of("stars", "min", "maxInclusive", "maxExclusive", "authority"));
        Integer inclusive = node.optionalInteger("maxInclusive");
        Integer exclusive = node.optionalInteger("maxExclusive");
        if (inclusive == null && exclusive == null) {
            node.report(TemplateFault.MISSING_FIELD, "maxExclusive");
        }
        int max = inclusive != null ? inclusive : exclusive != null ? exclusive : 0;
        return new RankBand(node.integer("stars"), node.integer("min"), max, inclusive != null, authority(node));
    }

    private static @Nullable Authority authority(TemplateNode node) {
        String text = node.optionalText("authority");
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "central" -> Authority.CENTRAL;
            case "province" -> Authority.PROVINCE;
            default -> {
                node.report(TemplateFault.UNKNOWN_VALUE, text, "authority");
                yield null;
            }
        };
    }

    private static ProductGroup group(TemplateNode node) {
        node.allow(Set.of("code", "nameVi", "sets"));
        return new ProductGroup(
                node.code("code", SHORT_CODE),
                node.text("nameVi"),
                node.list("sets", (child, i) -> set(node.child(child, placeOf(node, child, Level.SET, i)))));
    }

    private static CriteriaSet set(TemplateNode node) {
        node.allow(Set.of(
                "code",
                "mnemonic",
                "number",
                "nameVi",
                "subgroupVi",
                "managingAgencies",
                "sampleRequired",
                "knockouts",
                "parts"));
        return new CriteriaSet(
                node.code("code", SHORT_CODE),
                node.code("mnemonic", SHORT_CODE),
                node.integer("number"),
                node.text("nameVi"),
                node.optionalText("subgroupVi"),
                node.texts("managingAgencies"),
                node.flag("sampleRequired"),
                node.texts("knockouts"),
                node.list("parts", (child, i) -> part(node.child(child, placeOf(node, child, Level.PART, i)))));
    }

    private static CriteriaPart part(TemplateNode node) {
        node.allow(Set.of("code", "nameVi", "max", "sections", "criteria"));
        SectionCriteria sections = new SectionCriteria(node);
        node.list("sections", (child, i) -> sections.open(node.child(child, placeOf(node, child, Level.SECTION, i))));
        node.list("criteria", (child, i) -> sections.add(node.child(child, placeOf(node, child, Level.CRITERION, i))));
        return new CriteriaPart(
                node.code("code", SHORT_CODE), node.text("nameVi"), node.integer("max"), sections.toSections());
    }

    static Criterion criterion(TemplateNode node, @Nullable String heading) {
        return new Criterion(
                node.code("code", NUMBERED_CODE),
                node.text("nameVi"),
                node.integer("max"),
                heading,
                node.flag("communeReviewed"),
                node.flag("binary"),
                node.list(
                        "options",
                        (child, i) -> option(node.child(child, node.place().at(Level.OPTION, i + 1)), i)),
                node.optionalList(
                        "notes",
                        (child, i) -> note(node.child(child, node.place().at(Level.NOTE, i + 1)))));
    }

    static Pattern numberedCode() {
        return NUMBERED_CODE;
    }

    private static CriterionOption option(TemplateNode node, int index) {
        node.allow(Set.of("points", "labelVi", "minForStars", "case"));
        return new CriterionOption(
                index + 1,
                node.integer("points"),
                node.text("labelVi"),
                node.optionalInteger("minForStars"),
                node.optionalText("case"));
    }

    private static CriterionNote note(TemplateNode node) {
        node.allow(Set.of("type", "textVi"));
        String type = node.text("type");
        CriterionNote.Kind kind = CriterionNote.Kind.of(type).orElseGet(() -> {
            node.report(TemplateFault.UNKNOWN_VALUE, type, "type");
            return CriterionNote.Kind.CONDITION;
        });
        return new CriterionNote(kind, node.text("textVi"));
    }

    private static TemplatePlace placeOf(TemplateNode parent, JsonNode child, Level level, int index) {
        return parent.place().at(level, TemplateNode.codeOrOrdinal(child, "code", index));
    }
}
