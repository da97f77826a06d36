package vn.ocop.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ocop.criteria.CriteriaFiles.criterion;
import static vn.ocop.criteria.CriteriaFiles.option;
import static vn.ocop.criteria.CriteriaFiles.part;
import static vn.ocop.criteria.CriteriaFiles.set;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TemplateDocumentTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void readsAllSetsOfTheDecision() {
        CriteriaTemplate template = CriteriaFiles.shipped();

        assertThat(template.version()).isEqualTo("2026.1");
        assertThat(template.legalBasis()).contains("26/2026/QĐ-TTg");
        assertThat(template.sets()).hasSize(26);
        assertThat(template.criterionCount()).isEqualTo(787);
        assertThat(template.optionCount()).isEqualTo(2579);
        assertThat(template.sets())
                .allSatisfy(sheet -> assertThat(sheet.parts().stream().map(CriteriaPart::max))
                        .containsExactly(40, 25, 35));
    }

    @Test
    void readsTheDecisionBeforeAndNamesTheSetsThatDoNotAddUp() {
        CriteriaTemplate template = CriteriaFiles.before();

        assertThat(template.legalBasis()).contains("148/QĐ-TTg");
        assertThat(template.sets())
                .hasSize(22)
                .extracting(CriteriaSet::code)
                .doesNotContain("B07", "B11", "B12", "B13");
        assertThat(template.sets())
                .allSatisfy(sheet -> assertThat(sheet.parts().stream().map(CriteriaPart::max))
                        .containsExactly(40, 25, 35));
        for (int refused : new int[] {7, 11, 12, 13}) {
            assertThat(template.sourceRemarks())
                    .anySatisfy(remark -> assertThat(remark).startsWith("Không đưa vào: bộ " + refused + " ("));
        }
    }

    @Test
    void readsThresholdsSubHeadingsAndCases() {
        CriteriaTemplate template = CriteriaFiles.shipped();

        Criterion linkage = template.set("B01").orElseThrow().criterion("1.5").orElseThrow();
        assertThat(linkage.threshold(3)).isEmpty();
        assertThat(linkage.threshold(4)).contains(2);
        assertThat(linkage.threshold(5)).contains(3);
        assertThat(template.set("B11")
                        .orElseThrow()
                        .criterion("6.1.1")
                        .orElseThrow()
                        .heading())
                .isEqualTo("6.1. Ngoại hình");
        Criterion tourism = template.set("B26").orElseThrow().criterion("8").orElseThrow();
        assertThat(tourism.options().stream().map(CriterionOption::caseCode))
                .containsExactly("TH1", "TH1", "TH2", "TH2");
    }

    @Test
    void bandsMeetWithoutGapOrOverlap() {
        List<RankBand> bands = CriteriaFiles.shipped().bands();
        for (BigDecimal total = BigDecimal.ZERO;
                total.compareTo(BigDecimal.valueOf(100)) <= 0;
                total = total.add(new BigDecimal("0.01"))) {
            BigDecimal score = total;
            assertThat(bands.stream().filter(band -> band.contains(score)))
                    .as("%s points", score)
                    .hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void refusesABrokenFileWithASentence(TemplateFault fault, String sentence, Consumer<ObjectNode> damage) {
        TemplateDocument document = CriteriaFiles.read(damage);

        assertThat(document.template()).isNull();
        assertThat(document.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.fault()).isEqualTo(fault);
                    assertThat(finding.sentence(VIETNAMESE)).isEqualTo(sentence);
                })
                .allSatisfy(finding -> assertThat(finding.sentence(Locale.ENGLISH))
                        .endsWith(".")
                        .doesNotContain("%"));
    }

    @Test
    void everyRuleHasABrokenFile() {
        Set<TemplateFault> covered =
                brokenFiles().map(each -> (TemplateFault) each.get()[0]).collect(Collectors.toSet());

        assertThat(EnumSet.allOf(TemplateFault.class))
                .filteredOn(fault -> fault != TemplateFault.NOT_JSON)
                .allSatisfy(fault -> assertThat(covered).contains(fault));
    }

    @Test
    void namesLineAndColumnOfAFileThatIsNotJson() {
        TemplateDocument document =
                CriteriaFiles.read("{\n \"version\": \"2026.2\",\n oops\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(document.findings())
                .singleElement()
                .extracting(finding -> finding.sentence(VIETNAMESE))
                .asString()
                .startsWith("Tệp: tệp không phải JSON hợp lệ, sai ở dòng 3");
        assertThat(CriteriaFiles.read(new byte[0]).findings()).isNotEmpty();
        assertThat(CriteriaFiles.read("[]".getBytes(StandardCharsets.UTF_8)).findings())
                .isNotEmpty();
        assertThat(CriteriaFiles.read(
                                "{\"version\":\"2026.1\",\"version\":\"2026.2\"}".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(TemplateFinding::fault)
                .containsExactly(TemplateFault.NOT_JSON);
    }

    @Test
    void reportsAllFaultsOfOneFileAtOnce() {
        TemplateDocument document = CriteriaFiles.read(root -> {
            ((ObjectNode) root.at("/groups/0/sets/0/parts/0")).put("max", 41);
            ((ObjectNode) root.at("/groups/1/sets/2/parts/1/sections/0")).put("max", 14);
            ((ObjectNode) root.at("/groups/5/sets/0/parts/2/criteria/3")).put("max", 9);
        });

        assertThat(document.findings())
                .extracting(finding -> finding.sentence(VIETNAMESE))
                .contains(
                        "Bộ B01: tổng điểm các phần là 101, phải bằng 100.",
                        "Bộ B16, phần B: tổng điểm các mục là 26, phải bằng điểm của phần là 25.",
                        "Bộ B26, phần C, tiêu chí 9: trường hợp TH1: mức cao nhất là 2 điểm, phải bằng điểm tối đa của"
                                + " tiêu chí là 9.");
    }

    @Test
    void writesVietnameseInOneNormalForm() {
        TemplateDocument document = CriteriaFiles.read(
                root -> set(root).put("nameVi", Normalizer.normalize("Rau, củ, quả", Normalizer.Form.NFD)));

        assertThat(Objects.requireNonNull(document.template()).sets().getFirst().name())
                .isEqualTo("Rau, củ, quả");
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(brokenFields(), brokenLists(), brokenSums(), brokenOptions())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> brokenFields() {
        return Stream.of(
                broken(
                        TemplateFault.UNKNOWN_FIELD,
                        "Bộ B01, phần A, tiêu chí 1.5, mức thứ 3: có trường lạ “minForStar”, hãy sửa tên hoặc bỏ đi.",
                        root -> option(root, 2).put("minForStar", 4)),
                broken(
                        TemplateFault.MISSING_FIELD,
                        "Tệp: thiếu trường “legalBasis”.",
                        root -> root.remove("legalBasis")),
                broken(TemplateFault.NOT_TEXT, "Bộ B01: trường “nameVi” phải là chữ.", root -> set(root)
                        .put("nameVi", 7)),
                broken(
                        TemplateFault.NOT_INTEGER,
                        "Bộ B01, phần A, tiêu chí 1.5, mức thứ 2: trường “points” phải là số nguyên.",
                        root -> option(root, 1).put("points", 1.5)),
                broken(
                        TemplateFault.NOT_FLAG,
                        "Bộ B01: trường “sampleRequired” phải là true hoặc false.",
                        root -> set(root).put("sampleRequired", "có")),
                broken(
                        TemplateFault.NOT_DATE,
                        "Tệp: trường “effectiveFrom” phải là ngày dạng năm-tháng-ngày, ví dụ 2026-05-22.",
                        root -> root.put("effectiveFrom", "22/05/2026")),
                broken(
                        TemplateFault.BLANK,
                        "Tệp: trường “legalBasis” không được để trống.",
                        root -> root.put("legalBasis", "  ")),
                broken(TemplateFault.TOO_LONG, "Bộ B01: trường “nameVi” dài quá 2000 ký tự.", root -> set(root)
                        .put("nameVi", "a".repeat(2001))),
                broken(
                        TemplateFault.BAD_CODE,
                        "Tệp: “lần 2” không đúng dạng của trường “version”.",
                        root -> root.put("version", "lần 2")),
                broken(
                        TemplateFault.UNKNOWN_VALUE,
                        "Khung điểm 1: “trung ương” không phải giá trị của trường “authority”.",
                        root -> ((ObjectNode) root.at("/bands/0")).put("authority", "trung ương")));
    }

    private static Stream<Arguments> brokenLists() {
        return Stream.of(
                broken(TemplateFault.NOT_AN_OBJECT, "Bộ thứ 1: phải là một đối tượng { … }.", root -> ((ArrayNode)
                                root.at("/groups/0/sets"))
                        .set(0, "B01")),
                broken(TemplateFault.NOT_LIST, "Bộ B01: trường “parts” phải là danh sách [ … ].", root -> set(root)
                        .put("parts", "A, B, C")),
                broken(TemplateFault.EMPTY_LIST, "Bộ B01: danh sách “parts” không được để trống.", root -> set(root)
                        .putArray("parts")),
                broken(
                        TemplateFault.BAND_STARS,
                        "Tệp: các khung điểm phải xếp từ 5 sao xuống 1 sao, mỗi hạng một khung.",
                        root -> ((ArrayNode) root.at("/bands")).remove(0)),
                broken(
                        TemplateFault.BAND_ENDS,
                        "Tệp: các khung điểm phải phủ từ 0 đến hết 100 điểm.",
                        root -> ((ObjectNode) root.at("/bands/0")).put("maxInclusive", 99)),
                broken(
                        TemplateFault.BAND_GAP,
                        "Tệp: khung 5 sao và khung 4 sao hở hoặc chồng nhau ở mức 90 điểm.",
                        root -> ((ObjectNode) root.at("/bands/1")).put("maxExclusive", 89)),
                broken(TemplateFault.DUPLICATE_GROUP, "Nhóm I: mã nhóm bị trùng.", root -> ((ObjectNode)
                                root.at("/groups/1"))
                        .put("code", "I")),
                broken(TemplateFault.DUPLICATE_SET, "Bộ B02: mã bộ bị trùng.", root -> set(root)
                        .put("code", "B02")),
                broken(TemplateFault.DUPLICATE_SET_NUMBER, "Bộ B02: số thứ tự bộ 2 bị trùng.", root -> set(root)
                        .put("number", 2)),
                broken(TemplateFault.DUPLICATE_MNEMONIC, "Bộ B02: chữ viết tắt “RCQ” bị trùng.", root -> ((ObjectNode)
                                root.at("/groups/0/sets/1"))
                        .put("mnemonic", "RCQ")),
                broken(TemplateFault.DUPLICATE_PART, "Bộ B01, phần B: mã phần bị trùng.", root -> part(root)
                        .put("code", "B")),
                broken(TemplateFault.DUPLICATE_SECTION, "Bộ B01, phần A, mục 1: mã mục bị trùng.", root -> ((ObjectNode)
                                part(root).at("/sections/1"))
                        .put("code", "1")),
                broken(
                        TemplateFault.DUPLICATE_CRITERION,
                        "Bộ B01, phần A, tiêu chí 1.4: mã tiêu chí bị trùng.",
                        root -> criterion(root).put("code", "1.4")),
                broken(
                        TemplateFault.UNKNOWN_SECTION,
                        "Bộ B01, phần A, tiêu chí 1.5: thuộc mục “9. Khác” nhưng phần này không có mục đó.",
                        root -> criterion(root).put("section", "9. Khác")),
                broken(
                        TemplateFault.CODE_OUTSIDE_SECTION,
                        "Bộ B01, phần A, tiêu chí 2.9: mã tiêu chí không bắt đầu bằng mã mục 1.",
                        root -> criterion(root).put("code", "2.9")));
    }

    private static Stream<Arguments> brokenSums() {
        return Stream.of(
                broken(TemplateFault.PARTS_SUM, "Bộ B01: tổng điểm các phần là 99, phải bằng 100.", root -> part(root)
                        .put("max", 39)),
                broken(
                        TemplateFault.SECTIONS_SUM,
                        "Bộ B01, phần A: tổng điểm các mục là 41, phải bằng điểm của phần là 40.",
                        root -> ((ObjectNode) part(root).at("/sections/0")).put("max", 19)),
                broken(
                        TemplateFault.CRITERIA_SUM,
                        "Bộ B01, phần A, mục 1: tổng điểm các tiêu chí là 19, phải bằng điểm của mục là 18.",
                        root -> criterion(root).put("max", 4)),
                broken(TemplateFault.NO_CRITERIA, "Bộ B01, phần A, mục 8: không có tiêu chí nào.", root -> ((ArrayNode)
                                part(root).at("/sections"))
                        .addObject()
                        .put("code", "8")
                        .put("nameVi", "Mục thừa")
                        .put("max", 1)),
                broken(
                        TemplateFault.MAX_NOT_POSITIVE,
                        "Bộ B01, phần A, tiêu chí 1.5: điểm tối đa phải lớn hơn 0, tệp ghi 0.",
                        root -> criterion(root).put("max", 0)));
    }

    private static Stream<Arguments> brokenOptions() {
        return Stream.of(
                broken(
                        TemplateFault.TOP_OPTION,
                        "Bộ B01, phần A, tiêu chí 1.5: mức cao nhất là 4 điểm, phải bằng điểm tối đa của tiêu chí là"
                                + " 3.",
                        root -> option(root, 3).put("points", 4)),
                broken(
                        TemplateFault.TOP_OPTION_OF_CASE,
                        "Bộ B26, phần C, tiêu chí 8: trường hợp TH2: mức cao nhất là 2 điểm, phải bằng điểm tối đa của"
                                + " tiêu chí là 3.",
                        root -> ((ObjectNode) root.at("/groups/5/sets/0/parts/2/criteria/2/options/3"))
                                .put("points", 2)),
                broken(
                        TemplateFault.NEGATIVE_POINTS,
                        "Bộ B01, phần A, tiêu chí 1.5, mức thứ 1: điểm không được âm, tệp ghi -1.",
                        root -> option(root, 0).put("points", -1)),
                broken(
                        TemplateFault.OPTION_ORDER,
                        "Bộ B01, phần A, tiêu chí 1.5, mức thứ 3: điểm của các mức phải xếp tăng dần, 0 đứng sau 1.",
                        root -> option(root, 2).put("points", 0)),
                broken(
                        TemplateFault.MIXED_CASES,
                        "Bộ B01, phần A, tiêu chí 1.5: có mức ghi trường hợp, có mức không ghi; phải ghi cho tất cả"
                                + " hoặc không mức nào.",
                        root -> option(root, 2).put("case", "TH1")),
                broken(
                        TemplateFault.BAD_THRESHOLD,
                        "Bộ B01, phần A, tiêu chí 1.5, mức thứ 3: mức tối thiểu theo sao phải là 3, 4 hoặc 5, tệp ghi"
                                + " 6.",
                        root -> option(root, 2).put("minForStars", 6)),
                broken(
                        TemplateFault.DUPLICATE_THRESHOLD,
                        "Bộ B01, phần A, tiêu chí 1.5: có nhiều mức tối thiểu cho 5 sao.",
                        root -> option(root, 2).put("minForStars", 5)),
                broken(
                        TemplateFault.FALLING_THRESHOLD,
                        "Bộ B01, phần A, tiêu chí 1.5: mức tối thiểu của 5 sao thấp hơn của 4 sao.",
                        root -> {
                            option(root, 2).put("minForStars", 5);
                            option(root, 3).put("minForStars", 4);
                        }));
    }

    private static Arguments broken(TemplateFault fault, String sentence, Consumer<ObjectNode> damage) {
        return arguments(fault, sentence, damage);
    }

    /** Decoy: a change that is allowed must not be refused. */
    @Test
    void acceptsAnotherDivisionOfPoints() {
        TemplateDocument document = CriteriaFiles.read(root -> {
            JsonNode parts = set(root).at("/parts");
            ((ObjectNode) parts.get(0)).put("max", 41);
            ((ObjectNode) parts.get(0).at("/sections/0")).put("max", 19);
            criterion(root).put("max", 4);
            option(root, 3).put("points", 4);
            ((ObjectNode) parts.get(1)).put("max", 24);
            ((ObjectNode) parts.get(1).at("/sections/1")).put("max", 11);
            ObjectNode structure = (ObjectNode) parts.get(1).at("/criteria/4");
            structure.put("max", 1);
            ((ArrayNode) structure.at("/options")).remove(2);
        });

        assertThat(document.findings()).isEmpty();
    }
}
