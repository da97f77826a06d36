package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        String read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
        assertThat(read).isEqualTo(one.mark(0).link());
    }

    /** An independent reader: needs poppler-utils and zbar-tools on the machine. */
    @Test
    void everyLabelOfASheetIsReadBackByAnIndependentReader() throws Exception {
        assumeThat(Path.of("/usr/bin/zbarimg")).exists();
        assumeThat(Path.of("/usr/bin/pdftoppm")).exists();
        LabelBatches.Printable sheet = labels(LabelSize.W25_H25, 130, "https://thanhhoa.ocop.vn");
        Path pdf = folder.resolve("labels.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new LabelSheet(sheet).write(LabelSheet.Layout.SHEET, out);
        }
        run(
                "pdftoppm",
                "-r",
                "300",
                "-png",
                pdf.toString(),
                folder.resolve("page").toString());
        List<String> command =
                new ArrayList<>(List.of("zbarimg", "--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"));
        try (var pages = Files.list(folder)) {
            pages.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Set<String> read =
                new TreeSet<>(run(command.toArray(String[]::new)).lines().toList());
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        sheet.marks().stream().map(LabelFace.Mark::link).toList());
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
        // 4 is what zbarimg ends with when a picture has an area it took for a code and could not read.
        assertThat(process.waitFor()).as(output).isIn(0, 4);
        return output;
    }
}
