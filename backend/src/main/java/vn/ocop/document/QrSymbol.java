package vn.ocop.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Mã QR as vectors: sharp at any size and smaller than a picture. */
public final class QrSymbol {

    /** Free modules that readers ask for on each side. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrSymbol(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @param text what a reader finds; at most some hundred characters */
    public static QrSymbol of(String text) {
        try {
            return new QrSymbol(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds this text", e);
        }
    }

    /** Modules on each side, without the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /**
     * Fills the dark modules in the current colour; runs of a row are one rectangle.
     *
     * @param left left edge of the symbol itself, the quiet zone lies outside
     * @param bottom lower edge of the symbol itself
     * @param side length of its sides
     */
    public void draw(PDPageContentStream page, float left, float bottom, float side) throws IOException {
        float module = side / size();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = column;
                while (end < size() && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    page.addRect(
                            left + column * module,
                            bottom + (size() - 1 - row) * module,
                            (end - column) * module,
                            module);
                }
                column = end + 1;
            }
        }
        page.fill();
    }
}
