package vn.ocop.trace;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Vẽ một tem: modules of the code as rectangles, stars as shapes, words in an embedded font. What all labels of a batch share
 * is drawn once and referred to by each.
 */
final class LabelDrawing {

    private static final float POINTS = 72f / 25.4f;
    private static final float TEXT = 4.4f;
    private static final float CODE_TEXT = 4.2f;
    private static final float LEADING = 1.6f * POINTS;
    private static final float MARGIN = 1 * POINTS;
    private static final float STAR = 0.85f * POINTS;
    private static final int STAR_POINTS = 5;
    private static final double STAR_WAIST = 0.382;
    private static final float MARK_LENGTH = 1.5f * POINTS;
    private static final float MARK_DISTANCE = 0.3f * POINTS;
    private static final int LONGEST_NAME = 3;
    private static final String ELLIPSIS = "…";
    private static final String CHECK = "Quét mã để kiểm tra";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LabelFace face;
    private final LabelSize size;
    private final PDFont regular;
    private final PDFont bold;
    private final List<String> name;
    private final PDFormXObject shared;

    private LabelDrawing(PDDocument document, LabelFace face, LabelSize size) throws IOException {
        this.face = face;
        this.size = size;
        this.regular = font(document, "Regular");
        this.bold = font(document, "Bold");
        this.name = wrapped(face.product(), size.textBeside() ? LONGEST_NAME : 1);
        this.shared = shared(document);
    }

    static LabelDrawing in(PDDocument document, LabelFace face, LabelSize size) throws IOException {
        return new LabelDrawing(document, face, size);
    }

    /** @param x left edge, @param y lower edge of the label */
    void label(PDPageContentStream content, ByteMatrix code, String words, float x, float y) throws IOException {
        float side = (float) size.codeSide() * POINTS;
        float height = size.height() * POINTS;
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(x, y));
        content.drawForm(shared);
        if (size.textBeside()) {
            square(content, code, 0, (height - side) / 2, side);
            int middle = words.length() / 2;
            float line = firstLine() - (name.size() + 1 + besides().size()) * LEADING;
            text(content, regular, TEXT, side, line, words.substring(0, middle));
            text(content, regular, TEXT, side, line - LEADING, words.substring(middle + 1));
        } else {
            square(content, code, (size.width() * POINTS - side) / 2, height - side, side);
            centred(content, regular, CODE_TEXT, MARGIN, words);
        }
        content.restoreGraphicsState();
    }

    private PDFormXObject shared(PDDocument document) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(size.width() * POINTS, size.height() * POINTS));
        try (PDPageContentStream content = new PDPageContentStream(document, form)) {
            if (size.textBeside()) {
                column(content);
            } else {
                below(content);
            }
        }
        return form;
    }

    private float firstLine() {
        return size.height() * POINTS - MARGIN - TEXT;
    }

    /** Short lines outside of the four corners. */
    void cropMarks(PDPageContentStream content, float x, float y) throws IOException {
        float right = x + size.width() * POINTS;
        float top = y + size.height() * POINTS;
        content.setLineWidth(0.25f);
        for (float edge : new float[] {x, right}) {
            line(content, edge, top + MARK_DISTANCE, edge, top + MARK_LENGTH);
            line(content, edge, y - MARK_DISTANCE, edge, y - MARK_LENGTH);
        }
        for (float edge : new float[] {y, top}) {
            line(content, x - MARK_LENGTH, edge, x - MARK_DISTANCE, edge);
            line(content, right + MARK_DISTANCE, edge, right + MARK_LENGTH, edge);
        }
        content.stroke();
    }

    void note(PDPageContentStream content, float x, float y, float fontSize, String words) throws IOException {
        text(content, regular, fontSize, x, y, words);
    }

    /** Neighbouring dark modules of a row are one rectangle; the grid is drawn in modules and scaled. */
    static void square(PDPageContentStream content, ByteMatrix code, float x, float y, float side) throws IOException {
        int modules = code.getWidth();
        float module = side / (modules + 2 * LabelSheet.QUIET_ZONE);
        content.saveGraphicsState();
        content.transform(new Matrix(
                module, 0, 0, module, x + LabelSheet.QUIET_ZONE * module, y + LabelSheet.QUIET_ZONE * module));
        for (int row = 0; row < modules; row++) {
            int column = 0;
            while (column < modules) {
                int start = column;
                while (column < modules && code.get(column, row) == 1) {
                    column++;
                }
                if (column > start) {
                    content.addRect(start, modules - 1f - row, column - (float) start, 1);
                }
                column++;
            }
        }
        content.fill();
        content.restoreGraphicsState();
    }

    private void column(PDPageContentStream content) throws IOException {
        float x = (float) size.codeSide() * POINTS;
        float y = firstLine();
        for (String line : name) {
            text(content, bold, TEXT, x, y, line);
            y -= LEADING;
        }
        stars(content, x, y);
        y -= LEADING;
        for (String line : besides()) {
            text(content, regular, TEXT, x, y, line);
            y -= LEADING;
        }
    }

    /** The lines between stars and code. */
    private List<String> besides() {
        List<String> lines = new ArrayList<>(List.of("Lô: " + face.lot()));
        LocalDate bestBefore = face.bestBefore();
        lines.add("NSX: " + DAY.format(face.madeOn()));
        if (bestBefore != null) {
            lines.add("HSD: " + DAY.format(bestBefore));
        }
        lines.add("Quét mã để");
        lines.add("kiểm tra:");
        return lines;
    }

    /** Upwards from the code's words, which are the lowest line. */
    private void below(PDPageContentStream content) throws IOException {
        float line = MARGIN + LEADING;
        if (size == LabelSize.W25_H25) {
            centred(content, regular, CODE_TEXT, line, CHECK);
            line += LEADING;
            stars(content, (size.width() * POINTS - face.stars() * 2 * STAR * 1.15f) / 2, line);
            line += LEADING;
        }
        centred(content, bold, CODE_TEXT, line, name.getFirst());
    }

    private void stars(PDPageContentStream content, float x, float y) throws IOException {
        content.setNonStrokingColor(0.72f, 0.49f, 0.04f);
        for (int i = 0; i < face.stars(); i++) {
            star(content, x + STAR + i * 2 * STAR * 1.15f, y + STAR * 0.7f);
        }
        content.fill();
        content.setNonStrokingColor(0f);
    }

    private static void star(PDPageContentStream content, float x, float y) throws IOException {
        for (int i = 0; i < 2 * STAR_POINTS; i++) {
            double angle = Math.PI / 2 + i * Math.PI / STAR_POINTS;
            double radius = i % 2 == 0 ? STAR : STAR * STAR_WAIST;
            float pointX = (float) (x + radius * Math.cos(angle));
            float pointY = (float) (y + radius * Math.sin(angle));
            if (i == 0) {
                content.moveTo(pointX, pointY);
            } else {
                content.lineTo(pointX, pointY);
            }
        }
        content.closePath();
    }

    private void centred(PDPageContentStream content, PDFont font, float fontSize, float y, String words)
            throws IOException {
        float width = font.getStringWidth(words) / 1000 * fontSize;
        text(content, font, fontSize, (size.width() * POINTS - width) / 2, y, words);
    }

    private static void text(PDPageContentStream content, PDFont font, float fontSize, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, fontSize);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
    }

    /** Words in lines that fit beside or below the code; what does not fit ends in an ellipsis. */
    private List<String> wrapped(String words, int most) throws IOException {
        float room = (size.textBeside() ? size.width() - (float) size.codeSide() - 1 : size.width() - 2f) * POINTS;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(words).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= room) {
                line.replace(0, line.length(), longer);
            } else {
                lines.add(cut(line.isEmpty() ? word : line.toString(), room));
                line.replace(0, line.length(), line.isEmpty() ? "" : word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line.toString(), room));
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, cut(shown.getLast() + ELLIPSIS, room));
        return shown;
    }

    private String cut(String words, float room) throws IOException {
        String shorter = words;
        while (width(shorter) > room && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2) + ELLIPSIS;
        }
        return shorter;
    }

    private float width(String words) throws IOException {
        return bold.getStringWidth(words) / 1000 * (size.textBeside() ? TEXT : CODE_TEXT);
    }

    /** A sign that the font lacks would stop the whole sheet. */
    private String printable(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(sign -> {
            try {
                bold.encode(Character.toString(sign));
                kept.appendCodePoint(sign);
            } catch (IOException | IllegalArgumentException e) {
                kept.append(' ');
            }
        });
        return kept.toString().strip().replaceAll("\\s+", " ");
    }

    private static PDFont font(PDDocument document, String style) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                LabelDrawing.class.getResourceAsStream("/document/fonts/Tinos-" + style + ".ttf"))) {
            return PDType0Font.load(document, file, true);
        }
    }
}
