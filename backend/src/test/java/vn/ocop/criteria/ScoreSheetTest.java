package vn.ocop.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.document.OfficialPaper;

class ScoreSheetTest {

    private static final CriteriaTemplate TEMPLATE = CriteriaFiles.shipped();
    private static final OfficialPaper PAPER = new OfficialPaper();
    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final float MILLIMETRE = 72f / 25.4f;

    static Stream<Named<CriteriaSet>> sets() {
        return TEMPLATE.sets().stream().map(set -> Named.of(set.code(), set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void saysEveryCriterionAndOptionInReadableVietnamese(CriteriaSet set) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(set))) {
            String text = textOf(document);

            List<String> said = new ArrayList<>(List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Tên sản phẩm:",
                    "(T)-(X)-(STT)-20YY",
                    "Chủ thể OCOP:",
                    "Điện thoại:",
                    "Địa chỉ:",
                    "Nhận xét của người đánh giá:",
                    "(Ký, ghi rõ họ tên)"));
            for (Criterion criterion : set.criteria()) {
                said.add(criterion.name());
                criterion.options().stream()
                        .map(option ->
                                option.label() + (option.minForStars() == null ? "" : "*".repeat(option.minForStars())))
                        .forEach(said::add);
            }
            assertThat(said)
                    .filteredOn(sentence -> !text.contains(flat(sentence)))
                    .isEmpty();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(209 * MILLIMETRE, 211 * MILLIMETRE);
            assertThat(document.getDocumentInformation().getTitle()).contains(set.name());
            assertThat(document.getPages()).allSatisfy(page -> assertThat(fonts(page))
                    .allMatch(font -> font.isEmbedded() && font.getName().contains("Tinos")));
        }
    }

    @Test
    void numbersEveryPageButTheFirst() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(TEMPLATE.sets().getFirst()))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String first =
                        stripper.getText(document).strip().lines().findFirst().orElse("");
                assertThat(first.equals(String.valueOf(page)))
                        .as("page %d", page)
                        .isEqualTo(page > 1);
            }
        }
    }

    @Test
    void keepsCriterionAndOptionsOnOnePage() throws IOException {
        for (CriteriaSet set : TEMPLATE.sets()) {
            try (PDDocument document = Loader.loadPDF(print(set))) {
                List<String> pages = pagesOf(document);
                for (ScoreSheet.Block block : ScoreSheet.of(TEMPLATE, set, List.of("Ủy ban nhân dân", "Tỉnh Thanh Hóa"))
                        .blocks()) {
                    assertThat(pages)
                            .as("%s, %s", set.code(), block.rows().getFirst().text())
                            .anyMatch(page -> block.rows().stream().allMatch(row -> page.contains(flat(row.text()))));
                }
                String lastOption = flat(ScoreSheet.of(TEMPLATE, set, List.of())
                        .blocks()
                        .getLast()
                        .rows()
                        .getLast()
                        .text());
                assertThat(pages)
                        .as("%s: the sum stands under something", set.code())
                        .filteredOn(page -> page.contains("TỔNGĐIỂM"))
                        .singleElement()
                        .asString()
                        .contains(lastOption);
                assertThat(pages.getLast()).contains("NGƯỜIĐÁNHGIÁ");
            }
        }
    }

    /** Printed once; also written to the target folder, to be looked at. */
    private static byte[] print(CriteriaSet set) {
        return PRINTED.computeIfAbsent(set.code(), code -> {
            byte[] pdf = PAPER.pdf(
                    "criteria/score-sheet",
                    Map.of("sheet", ScoreSheet.of(TEMPLATE, set, List.of("Ủy ban nhân dân", "Tỉnh Thanh Hóa"))));
            try {
                Path folder = Files.createDirectories(Path.of("target", "score-sheets"));
                Files.write(folder.resolve(code + ".pdf"), pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return pdf;
        });
    }

    private static List<String> pagesOf(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setPageEnd("\f");
        return Stream.of(stripper.getText(document).split("\f"))
                .map(ScoreSheetTest::flat)
                .toList();
    }

    private static String textOf(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        String raw = stripper.getText(document);
        assertThat(Normalizer.isNormalized(raw, Normalizer.Form.NFC)).isTrue();
        return flat(raw);
    }

    private static String flat(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static List<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return page.getResources().getFont(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
