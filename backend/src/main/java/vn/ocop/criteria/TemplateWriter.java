package vn.ocop.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ghi bộ tiêu chí ra tệp JSON: the format that {@link TemplateDocument} reads, always in the same order, so that the hash
 * of the text stands for the content.
 */
final class TemplateWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TemplateWriter() {}

    static byte[] write(CriteriaTemplate template) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", template.version());
        root.put("legalBasis", template.legalBasis());
        root.put("effectiveFrom", template.effectiveFrom().toString());
        texts(root.putArray("replaces"), template.replaces());
        ArrayNode bands = root.putArray("bands");
        template.bands().forEach(band -> write(band, bands.addObject()));
        texts(root.putArray("notes"), template.remarks());
        texts(root.putArray("transcriptFixes"), template.sourceRemarks());
        ArrayNode groups = root.putArray("groups");
        for (ProductGroup group : template.groups()) {
            ObjectNode node = groups.addObject();
            node.put("code", group.code());
            node.put("nameVi", group.name());
            ArrayNode sets = node.putArray("sets");
            group.sets().forEach(set -> write(set, sets.addObject()));
        }
        return MAPPER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /** Giá trị băm của nội dung. */
    static String hash(CriteriaTemplate template) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(write(template)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static void write(RankBand band, ObjectNode node) {
        node.put("stars", band.stars());
        node.put("min", band.min());
        node.put(band.maxIncluded() ? "maxInclusive" : "maxExclusive", band.max());
        RankBand.Authority authority = band.authority();
        node.put(
                "authority",
                authority == null ? null : authority == RankBand.Authority.CENTRAL ? "central" : "province");
    }

    private static void write(CriteriaSet set, ObjectNode node) {
        node.put("code", set.code());
        node.put("mnemonic", set.mnemonic());
        node.put("number", set.number());
        node.put("nameVi", set.name());
        node.put("subgroupVi", set.subgroup());
        texts(node.putArray("managingAgencies"), set.managingAgencies());
        node.put("sampleRequired", set.sampleRequired());
        texts(node.putArray("knockouts"), set.knockouts());
        ArrayNode parts = node.putArray("parts");
        set.parts().forEach(part -> write(part, parts.addObject()));
    }

    private static void write(CriteriaPart part, ObjectNode node) {
        node.put("code", part.code());
        node.put("nameVi", part.name());
        node.put("max", part.max());
        ArrayNode sections = node.putArray("sections");
        ArrayNode criteria = node.putArray("criteria");
        for (CriteriaSection section : part.sections()) {
            sections.addObject()
                    .put("code", section.code())
                    .put("nameVi", section.name())
                    .put("max", section.max());
            section.criteria()
                    .forEach(criterion -> write(criterion, sectionName(section, criterion), criteria.addObject()));
        }
    }

    private static @Nullable String sectionName(CriteriaSection section, Criterion criterion) {
        if (section.standsForItself()) {
            return null;
        }
        String name = section.code() + ". " + section.name();
        return criterion.heading() == null ? name : name + SectionCriteria.SUB_HEADING + criterion.heading();
    }

    private static void write(Criterion criterion, @Nullable String section, ObjectNode node) {
        node.put("code", criterion.code());
        node.put("nameVi", criterion.name());
        node.put("max", criterion.max());
        node.put("section", section);
        node.put("communeReviewed", criterion.communeReviewed());
        node.put("binary", criterion.binary());
        ArrayNode options = node.putArray("options");
        for (CriterionOption option : criterion.options()) {
            ObjectNode written =
                    options.addObject().put("points", option.points()).put("labelVi", option.label());
            if (option.minForStars() != null) {
                written.put("minForStars", option.minForStars());
            }
            if (option.caseCode() != null) {
                written.put("case", option.caseCode());
            }
        }
        ArrayNode notes = node.putArray("notes");
        criterion.notes().forEach(note -> notes.addObject()
                .put("type", note.kind().documentName())
                .put("textVi", note.text()));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
