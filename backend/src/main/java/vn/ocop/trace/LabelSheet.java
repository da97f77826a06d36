package vn.ocop.trace;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/**
 * Tờ tem PDF, vector only: A4 sheets with crop marks, or a page per label for roll printers. Pages lie in a temporary file
 * while they are drawn, so ten thousand labels need hardly more memory than ten.
 */
final class LabelSheet {

    /** Smallest module that phones and office printers manage. */
    static final double SMALLEST_MODULE = 0.33;

    static final int QUIET_ZONE = 4;

    private static final float POINTS = 72f / 25.4f;
    private static final float PAGE_MARGIN = 8;
    private static final float GAP = 4;
    private static final int PREVIEW_DPI = 300;
    private static final float NOTE_SIZE = 6;

    private final LabelBatches.Printable labels;
    private final LabelSize size;

    LabelSheet(LabelBatches.Printable labels) {
        this.labels = labels;
        this.size = labels.batch().size();
    }

    /** Cách xếp tem. */
    enum Layout {
        /** Tờ A4 có dấu cắt. */
        SHEET,
        /** Mỗi trang một tem. */
        ROLL
    }

    /** @throws ProblemException when the code of the link would be too fine for a label of that size */
    static void requireFits(LabelSize size, String link) {
        int modules = matrix(link).getWidth() + 2 * QUIET_ZONE;
        double needed = modules * SMALLEST_MODULE;
        if (needed > size.codeSide()) {
            throw ProblemException.atField(
                    "size",
                    TraceError.LABEL_TOO_SMALL,
                    size.words(),
                    String.format(Locale.of("vi"), "%.1f", needed),
                    String.format(Locale.of("vi"), "%.1f", size.codeSide()));
        }
    }

    void write(Layout layout, OutputStream out) throws IOException {
        try (PDDocument document = drawn(layout)) {
            document.save(out);
        }
    }

    /** The first label as a picture. The fonts lie in the document only once it is written. */
    BufferedImage picture() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(Layout.ROLL, written);
        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            return new PDFRenderer(document).renderImageWithDPI(0, PREVIEW_DPI, ImageType.RGB);
        }
    }

    private PDDocument drawn(Layout layout) throws IOException {
        requireFits(size, labels.mark(0).link());
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        try {
            LabelDrawing drawing = LabelDrawing.in(document, labels.face(), size);
            document.getDocumentInformation().setTitle("Tem truy xuất lô " + labels.lotCode());
            document.getDocumentInformation().setProducer("OCOP");
            if (layout == Layout.ROLL) {
                drawRoll(document, drawing);
            } else {
                drawSheets(document, drawing);
            }
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void drawRoll(PDDocument document, LabelDrawing drawing) throws IOException {
        PDRectangle area = new PDRectangle(size.width() * POINTS, size.height() * POINTS);
        Marks marks = new Marks();
        for (int label = 0; label < labels.batch().quantity(); label++) {
            PDPage page = new PDPage(area);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                marks.draw(drawing, content, label, 0, 0);
            }
        }
    }

    private void drawSheets(PDDocument document, LabelDrawing drawing) throws IOException {
        PDRectangle area = PDRectangle.A4;
        float pitchX = (size.width() + GAP) * POINTS;
        float pitchY = (size.height() + GAP) * POINTS;
        int columns = (int) ((area.getWidth() - 2 * PAGE_MARGIN * POINTS + GAP * POINTS) / pitchX);
        int lines = (int) ((area.getHeight() - 2 * PAGE_MARGIN * POINTS + GAP * POINTS) / pitchY);
        float left = (area.getWidth() - columns * pitchX + GAP * POINTS) / 2;
        float top = area.getHeight() - (area.getHeight() - lines * pitchY + GAP * POINTS) / 2;
        int quantity = labels.batch().quantity();
        Marks marks = new Marks();
        for (int first = 0; first < quantity; first += columns * lines) {
            int last = Math.min(first + columns * lines, quantity);
            PDPage page = new PDPage(area);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int label = first; label < last; label++) {
                    int place = label - first;
                    float x = left + place % columns * pitchX;
                    float y = top - place / columns * pitchY - size.height() * POINTS;
                    marks.draw(drawing, content, label, x, y);
                    drawing.cropMarks(content, x, y);
                }
                drawing.note(content, left, PAGE_MARGIN * POINTS / 2, NOTE_SIZE, note(first, last));
            }
        }
    }

    private String note(int first, int last) {
        return "Lô %s, đợt in %d, tem %d–%d trong %d. Cắt theo dấu ở góc; in đúng cỡ 100%%."
                .formatted(
                        labels.lotCode(),
                        labels.batch().number(),
                        first + 1,
                        last,
                        labels.batch().quantity());
    }

    static ByteMatrix matrix(String link) {
        try {
            return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("A link of ours fits into a code", e);
        }
    }

    /** Draws label after label; a code that all share is worked out once. */
    private final class Marks {

        private LabelFace.@Nullable Mark seen;
        private @Nullable ByteMatrix matrix;

        void draw(LabelDrawing drawing, PDPageContentStream content, int label, float x, float y) throws IOException {
            LabelFace.Mark mark = labels.mark(label);
            if (!mark.equals(seen)) {
                seen = mark;
                matrix = matrix(mark.link());
            }
            drawing.label(content, Objects.requireNonNull(matrix), mark.code(), x, y);
        }
    }
}
