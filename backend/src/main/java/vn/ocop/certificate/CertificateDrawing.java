package vn.ocop.certificate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import vn.ocop.document.PaperFonts;
import vn.ocop.document.QrSymbol;

/** Vẽ giấy chứng nhận khổ A4 nằm ngang: all lines, stars and the QR code are vectors, the frame is drawn by ourselves. */
final class CertificateDrawing {

    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float CENTRE = WIDTH / 2;
    private static final float WIDEST = WIDTH - 190;
    private static final Color LEAF = new Color(0x0F4429);
    private static final Color GOLD = new Color(0xC9921A);
    private static final Color INK = new Color(0x1A231E);
    private static final float QR = 72;
    private static final float FOOT = 184;
    private static final float SMALLEST = 0.6f;
    private static final float LEFT_COLUMN = 176;
    private static final float RIGHT_COLUMN = WIDTH - 226;

    private final CertificatePaper paper;

    CertificateDrawing(CertificatePaper paper) {
        this.paper = paper;
    }

    /** @param emblem of the province, as PNG or JPEG; null when it has none */
    byte[] pdf(@Nullable Resource emblem) {
        try (PDDocument document = new PDDocument()) {
            PaperFonts fonts = PaperFonts.embeddedIn(document);
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            describe(document);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                new CertificateFrame(canvas, WIDTH, HEIGHT, LEAF, GOLD).draw();
                if (emblem != null) {
                    PDImageXObject picture =
                            PDImageXObject.createFromByteArray(document, emblem.getContentAsByteArray(), "emblem");
                    place(canvas, picture);
                }
                head(canvas, fonts);
                body(canvas, fonts);
                verification(canvas, fonts);
                signature(canvas, fonts);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(150_000);
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate could not be drawn", e);
        }
    }

    private void describe(PDDocument document) {
        document.getDocumentInformation().setTitle("Giấy chứng nhận sản phẩm OCOP – " + paper.product());
        document.getDocumentInformation().setSubject(paper.number());
        document.getDocumentInformation().setProducer("OCOP");
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void place(PDPageContentStream canvas, PDImageXObject picture) throws IOException {
        float side = 58;
        float scale = Math.min(side / picture.getWidth(), side / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        canvas.drawImage(picture, 92 + (side - width) / 2, 478 + (side - height) / 2, width, height);
    }

    private void head(PDPageContentStream canvas, PaperFonts fonts) throws IOException {
        centred(canvas, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", fonts.bold(), 13, 524, INK);
        centred(canvas, "Độc lập - Tự do - Hạnh phúc", fonts.bold(), 14, 506, INK);
        canvas.setStrokingColor(INK);
        canvas.setLineWidth(0.75f);
        canvas.moveTo(CENTRE - 84, 500);
        canvas.lineTo(CENTRE + 84, 500);
        canvas.stroke();
        centred(canvas, paper.authority(), fonts.bold(), 14, 474, LEAF);
        centred(canvas, "GIẤY CHỨNG NHẬN", fonts.bold(), 38, 422, LEAF);
        centred(canvas, "SẢN PHẨM OCOP ĐẠT HẠNG %d SAO".formatted(paper.stars()), fonts.bold(), 16, 392, LEAF);
        stars(canvas);
    }

    /** The words in the middle, all of them smaller when names are so long that the foot would not keep its room. */
    private void body(PDPageContentStream canvas, PaperFonts fonts) throws IOException {
        float scale = 1;
        while (words(null, fonts, scale) < FOOT && scale > SMALLEST) {
            scale -= 0.04f;
        }
        words(canvas, fonts, scale);
    }

    /**
     * @param canvas null to measure only
     * @return base line of the last of them
     */
    private float words(@Nullable PDPageContentStream canvas, PaperFonts fonts, float scale) throws IOException {
        float y = 328;
        centred(canvas, "Sản phẩm", fonts.italic(), 13 * scale, y, INK);
        y = lines(canvas, paper.product(), fonts.bold(), 25 * scale, y - 28 * scale, INK);
        y = lines(canvas, paper.facts(), fonts.regular(), 12.5f * scale, y + 5 * scale, INK);
        centred(canvas, "Chủ thể", fonts.italic(), 13 * scale, y - 4 * scale, INK);
        y = lines(canvas, paper.producer(), fonts.bold(), 17 * scale, y - 25 * scale, INK);
        y = lines(canvas, paper.producerAddress(), fonts.regular(), 12.5f * scale, y + 2 * scale, INK);
        y = lines(canvas, paper.decision(), fonts.regular(), 12.5f * scale, y - 5 * scale, INK);
        centred(canvas, paper.validity(), fonts.bold(), 12.5f * scale, y, INK);
        return y;
    }

    private void verification(PDPageContentStream canvas, PaperFonts fonts) throws IOException {
        canvas.setNonStrokingColor(Color.BLACK);
        QrSymbol.of(paper.address()).draw(canvas, LEFT_COLUMN - QR / 2, 86, QR);
        at(canvas, paper.number(), fonts.bold(), 11.5f, LEFT_COLUMN, 163, INK);
        at(canvas, paper.code(), fonts.bold(), 10, LEFT_COLUMN, 73, INK);
        at(canvas, "Quét mã để xác minh giấy chứng nhận", fonts.italic(), 9, LEFT_COLUMN, 62, INK);
    }

    private void signature(PDPageContentStream canvas, PaperFonts fonts) throws IOException {
        at(canvas, paper.placeAndDate(), fonts.italic(), 12.5f, RIGHT_COLUMN, 163, INK);
        float y = 147;
        for (String line : paper.signingAs()) {
            at(canvas, line, fonts.bold(), 12.5f, RIGHT_COLUMN, y, INK);
            y -= 15;
        }
        at(canvas, paper.signer(), fonts.bold(), 13, RIGHT_COLUMN, 64, INK);
    }

    private void stars(PDPageContentStream canvas) throws IOException {
        float outer = 14;
        float step = 38;
        float first = CENTRE - step * (paper.stars() - 1) / 2;
        canvas.setNonStrokingColor(GOLD);
        canvas.setStrokingColor(LEAF);
        canvas.setLineWidth(0.6f);
        for (int star = 0; star < paper.stars(); star++) {
            float x = first + star * step;
            for (int point = 0; point < 10; point++) {
                double angle = Math.PI / 2 + point * Math.PI / 5;
                double radius = point % 2 == 0 ? outer : outer * 0.42;
                float pointX = (float) (x + radius * Math.cos(angle));
                float pointY = (float) (362 + radius * Math.sin(angle));
                if (point == 0) {
                    canvas.moveTo(pointX, pointY);
                } else {
                    canvas.lineTo(pointX, pointY);
                }
            }
            canvas.closeAndFillAndStroke();
        }
    }

    /** One or two centred lines, smaller when the text needs it; the line below them. */
    private static float lines(
            @Nullable PDPageContentStream canvas, String text, PDFont font, float size, float y, Color color)
            throws IOException {
        float fitting = size;
        List<String> lines = broken(text, font, fitting);
        while (lines.size() > 2 && fitting > size * 0.6f) {
            fitting -= 0.5f;
            lines = broken(text, font, fitting);
        }
        float line = y;
        for (String one : lines) {
            centred(canvas, one, font, fitting, line, color);
            line -= fitting * 1.22f;
        }
        return line;
    }

    private static List<String> broken(String text, PDFont font, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > WIDEST) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static void centred(
            @Nullable PDPageContentStream canvas, String text, PDFont font, float size, float y, Color color)
            throws IOException {
        at(canvas, text, font, size, CENTRE, y, color);
    }

    private static void at(
            @Nullable PDPageContentStream canvas,
            String text,
            PDFont font,
            float size,
            float middle,
            float y,
            Color color)
            throws IOException {
        if (canvas == null) {
            return;
        }
        canvas.beginText();
        canvas.setNonStrokingColor(color);
        canvas.setFont(font, size);
        canvas.newLineAtOffset(middle - width(text, font, size) / 2, y);
        canvas.showText(text);
        canvas.endText();
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
