package vn.ocop.criteria;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu đánh giá in ra giấy: one set laid out as blocks of rows that a page break must not tear apart.
 *
 * <p>A heading travels with the first criterion below it, a criterion with all its options.
 */
record ScoreSheet(
        String title,
        List<String> superior,
        List<String> issuer,
        String sheetName,
        String basis,
        List<Block> blocks,
        boolean hasThresholds,
        String bands,
        List<String> knockouts,
        String remark) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Rows that stay on one page. */
    record Block(List<Row> rows) {}

    /** Dòng của phiếu. */
    record Row(
            String style,
            String code,
            String text,
            String stars,
            String points,
            boolean choice,
            boolean communeReviewed,
            List<String> notes) {

        static Row heading(String style, String code, String text, String points) {
            return new Row(style, code, text, "", points, false, false, List.of());
        }
    }

    static ScoreSheet of(CriteriaTemplate template, CriteriaSet set, List<String> authority) {
        return new ScoreSheet(
                "Phiếu đánh giá sản phẩm OCOP – " + set.code() + " " + set.name(),
                authority.stream().map(line -> line.toUpperCase(VIETNAMESE)).toList(),
                List.of("HỘI ĐỒNG ĐÁNH GIÁ,", "PHÂN HẠNG SẢN PHẨM OCOP"),
                "Bộ sản phẩm số %d: %s".formatted(set.number(), set.name()),
                "(Theo %s)".formatted(template.legalBasis()),
                set.parts().stream().flatMap(part -> blocks(part).stream()).toList(),
                set.criteria().stream()
                        .flatMap(criterion -> criterion.options().stream())
                        .anyMatch(option -> option.minForStars() != null),
                template.bands().stream().map(ScoreSheet::band).collect(Collectors.joining("; ")),
                set.knockouts(),
                "Phiên bản bộ tiêu chí %s, áp dụng từ %s. Câu chữ của các mức điểm là bản tóm lược; nguyên văn theo văn bản nêu trên."
                        .formatted(template.version(), template.effectiveFrom().format(DATE)));
    }

    private static List<Block> blocks(CriteriaPart part) {
        List<Block> blocks = new ArrayList<>();
        List<Row> headings = new ArrayList<>();
        headings.add(Row.heading(
                "part",
                part.code(),
                "PHẦN %s. %s".formatted(part.code(), part.name().toUpperCase(VIETNAMESE)),
                text(part.max())));
        for (CriteriaSection section : part.sections()) {
            if (!section.standsForItself()) {
                headings.add(Row.heading("section", section.code(), section.name(), text(section.max())));
            }
            String heading = null;
            for (Criterion criterion : section.criteria()) {
                if (criterion.heading() != null && !criterion.heading().equals(heading)) {
                    heading = criterion.heading();
                    headings.add(Row.heading("heading", "", heading, ""));
                }
                blocks.add(new Block(
                        Stream.concat(headings.stream(), rows(criterion)).toList()));
                headings.clear();
            }
        }
        return blocks;
    }

    private static Stream<Row> rows(Criterion criterion) {
        Row title = new Row(
                "criterion",
                criterion.code(),
                criterion.name(),
                "",
                text(criterion.max()),
                false,
                criterion.communeReviewed(),
                criterion.notes().stream().map(CriterionNote::text).toList());
        return Stream.concat(
                Stream.of(title),
                criterion.options().stream()
                        .map(option -> new Row(
                                "option",
                                "",
                                option.label(),
                                stars(option.minForStars()),
                                text(option.points()),
                                true,
                                false,
                                List.of())));
    }

    private static String stars(@Nullable Integer minForStars) {
        return minForStars == null ? "" : "\u00a0" + "*".repeat(minForStars);
    }

    private static String band(RankBand band) {
        return "từ %d đến %s%d điểm: %d sao"
                .formatted(band.min(), band.maxIncluded() ? "" : "dưới ", band.max(), band.stars());
    }

    private static String text(int points) {
        return String.valueOf(points);
    }
}
