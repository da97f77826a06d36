package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed can be scanned: every label is read back from the drawn page. */
class LabelSheetTest {

    private static final byte[] KEY = new byte[32];

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aLabelOfEverySizeIsReadBackByOurOwnReader(LabelSize size) throws Exception {
        LabelBatches.Printable one = labels(size, 1, "http://thanhhoa.localhost:8080");
        BufferedImage picture = new LabelSheet(one).picture();
        String read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels(picture)))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
        assertThat(read).isEqualTo(one.mark(0).link());
    }

    /** Letters of a font that is not embedded are drawn as others. */
    @Test
    void thePictureOfALabelShowsTheWordsThatArePrinted() throws Exception {
        LabelBatches.Printable one = labels(LabelSize.W50_H30, 1, "https://thanhhoa.ocop.vn");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new LabelSheet(one).write(LabelSheet.Layout.ROLL, printed);
        try (PDDocument document = Loader.loadPDF(printed.toByteArray())) {
            BufferedImage expected = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
            assertThat(pixels(new LabelSheet(one).picture())).isEqualTo(pixels(expected));
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** An independent reader: needs poppler-utils and zbar-tools on the machine. */
    @ParameterizedTest
    @EnumSource
    void everyLabelOfARollIsReadBackByAnIndependentReader(LabelSize size) throws Exception {
        assumeReaders();
        LabelBatches.Printable roll = labels(size, 20, "https://thanhhoa.ocop.vn");
        drawn(roll, LabelSheet.Layout.ROLL);
        assertThat(read()).containsExactlyInAnyOrderElementsOf(links(roll));
    }

    /** The reader takes one code a picture reliably, so the page is cut where the crop marks stand. */
    @Test
    void everyLabelCutOutOfASheetIsReadBackByAnIndependentReader() throws Exception {
        assumeReaders();
        LabelBatches.Printable sheet = labels(LabelSize.W25_H25, 60, "https://thanhhoa.ocop.vn");
        drawn(sheet, LabelSheet.Layout.SHEET);
        for (Path page : pictures()) {
            cut(page, LabelSize.W25_H25);
        }
        assertThat(read()).containsExactlyInAnyOrderElementsOf(links(sheet));
    }

    @Test
    void wordsAreSearchableAndPagesAreAsManyAsNeeded() throws Exception {
        Path pdf = folder.resolve("roll.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new LabelSheet(labels(LabelSize.W50_H30, 12, "https://thanhhoa.ocop.vn"))
                    .write(LabelSheet.Layout.ROLL, out);
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(12);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(141f, 142f);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Nước mắm", "Lô: L-01", "HSD: 28/11/2027", "Quét mã");
        }
    }

    private static void assumeReaders() {
        assumeThat(Path.of("/usr/bin/zbarimg")).exists();
        assumeThat(Path.of("/usr/bin/pdftoppm")).exists();
    }

    private void drawn(LabelBatches.Printable labels, LabelSheet.Layout layout) throws Exception {
        Path pdf = folder.resolve("labels.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new LabelSheet(labels).write(layout, out);
        }
        run(
                "pdftoppm",
                "-r",
                "300",
                "-png",
                pdf.toString(),
                folder.resolve("page").toString());
    }

    private List<Path> pictures() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    private Set<String> read() throws Exception {
        List<String> command =
                new ArrayList<>(List.of("zbarimg", "--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"));
        pictures().stream().map(Path::toString).forEach(command::add);
        return new TreeSet<>(run(command.toArray(String[]::new)).lines().toList());
    }

    /** Replaces the page by one picture a label; A4, margin 8 mm, gap 4 mm, 300 dots an inch. */
    private static void cut(Path page, LabelSize size) throws IOException {
        double dots = 300 / 25.4;
        BufferedImage sheet = ImageIO.read(page.toFile());
        Files.delete(page);
        int columns = (210 - 16 + 4) / (size.width() + 4);
        int lines = (297 - 16 + 4) / (size.height() + 4);
        double left = (210 - columns * (size.width() + 4) + 4) / 2.0;
        double top = (297 - lines * (size.height() + 4) + 4) / 2.0;
        for (int place = 0; place < columns * lines; place++) {
            BufferedImage label = sheet.getSubimage(
                    (int) ((left + place % columns * (size.width() + 4)) * dots),
                    (int) ((top + place / columns * (size.height() + 4)) * dots),
                    (int) (size.width() * dots),
                    (int) (size.height() * dots));
            ImageIO.write(label, "png", Path.of(page + "-" + place + ".png").toFile());
        }
    }

    private static List<String> links(LabelBatches.Printable labels) {
        return labels.marks().stream().map(LabelFace.Mark::link).toList();
    }

    private static LabelBatches.Printable labels(LabelSize size, int quantity, String origin) {
        LabelBatch batch = new LabelBatch(
                new LabelBatchId(new UUID(0, 1)),
                new LotId(new UUID(0, 2)),
                1,
                size,
                quantity,
                true,
                LabelCode.next(KEY).value(),
                null,
                LabelBatchState.GENERATED,
                Instant.EPOCH,
                "chuthe",
                0);
        List<LabelFace.Mark> marks = IntStream.range(0, quantity)
                .mapToObj(i -> LabelCode.next(KEY))
                .map(code -> new LabelFace.Mark(origin + "/t/" + code.value(), code.grouped()))
                .toList();
        LabelFace face = new LabelFace(
                "Nước mắm cốt nhĩ Ba Làng ủ chượp truyền thống \uD83D\uDC1F",
                4,
                "L-01",
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2027, 11, 28));
        return new LabelBatches.Printable(batch, "L-01", face, marks);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // 4: a picture without a code, as where a sheet is not full.
        assertThat(process.waitFor()).as(output).isIn(0, 4);
        return output;
    }
}
