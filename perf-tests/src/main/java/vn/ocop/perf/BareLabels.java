package vn.ocop.perf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The least that a sheet of labels takes: each code encoded and its modules drawn, no words, no stars, no marks. */
final class BareLabels {

    private static final int COLUMNS = 4;
    private static final int A_PAGE = 32;
    private static final float PITCH = 96;
    private static final float SIDE = 70;
    private static final int QUIET_ZONE = 8;

    private BareLabels() {}

    static void write(List<String> links, OutputStream out) throws IOException, WriterException {
        try (PDDocument document = new PDDocument()) {
            for (int first = 0; first < links.size(); first += A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = first; i < Math.min(first + A_PAGE, links.size()); i++) {
                        int place = i - first;
                        draw(content, links.get(i), place % COLUMNS * PITCH, place / COLUMNS * PITCH);
                    }
                }
            }
            document.save(out);
        }
    }

    private static void draw(PDPageContentStream content, String link, float x, float y)
            throws IOException, WriterException {
        ByteMatrix code = Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        float module = SIDE / (code.getWidth() + QUIET_ZONE);
        for (int row = 0; row < code.getHeight(); row++) {
            int column = 0;
            while (column < code.getWidth()) {
                int start = column;
                while (column < code.getWidth() && code.get(column, row) == 1) {
                    column++;
                }
                if (column > start) {
                    content.addRect(x + start * module, y + SIDE - row * module, (column - start) * module, module);
                }
                column++;
            }
        }
        content.fill();
    }
}
