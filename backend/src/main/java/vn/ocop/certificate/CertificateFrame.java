package vn.ocop.certificate;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Khung của giấy chứng nhận: two lines, a row of grains between them, two rice ears crossing in each corner. */
final class CertificateFrame {

    private static final float OUTER = 22;
    private static final float INNER = 38;
    private static final float CORNER = 64;
    private static final float GRAIN = 11;

    private final PDPageContentStream canvas;
    private final float width;
    private final float height;
    private final Color line;
    private final Color grain;

    CertificateFrame(PDPageContentStream canvas, float width, float height, Color line, Color grain) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
        this.line = line;
        this.grain = grain;
    }

    void draw() throws IOException {
        canvas.setStrokingColor(line);
        canvas.setLineWidth(2.2f);
        canvas.addRect(OUTER, OUTER, width - 2 * OUTER, height - 2 * OUTER);
        canvas.stroke();
        canvas.setLineWidth(0.8f);
        canvas.addRect(INNER, INNER, width - 2 * INNER, height - 2 * INNER);
        canvas.stroke();
        canvas.setNonStrokingColor(grain);
        side(width, 0);
        side(width, height);
        upright(0);
        upright(width);
        corner(1, 1, 0, 0);
        corner(-1, 1, width, 0);
        corner(1, -1, 0, height);
        corner(-1, -1, width, height);
    }

    /** Grains along the lower or upper side. */
    private void side(float length, float edge) throws IOException {
        float y = edge == 0 ? (OUTER + INNER) / 2 : height - (OUTER + INNER) / 2;
        int grains = (int) ((length - 2 * CORNER) / GRAIN);
        float first = (length - (grains - 1) * GRAIN) / 2;
        for (int i = 0; i < grains; i++) {
            grain(first + i * GRAIN, y, i % 2 == 0 ? 35 : -35, 4.6f);
        }
    }

    private void upright(float edge) throws IOException {
        float x = edge == 0 ? (OUTER + INNER) / 2 : width - (OUTER + INNER) / 2;
        int grains = (int) ((height - 2 * CORNER) / GRAIN);
        float first = (height - (grains - 1) * GRAIN) / 2;
        for (int i = 0; i < grains; i++) {
            grain(x, first + i * GRAIN, i % 2 == 0 ? 55 : 125, 4.6f);
        }
    }

    /** Two ears from the corner along both sides; the signs turn the picture into its corner. */
    private void corner(int right, int up, float x, float y) throws IOException {
        canvas.saveGraphicsState();
        canvas.transform(new Matrix(right, 0, 0, up, x, y));
        canvas.setNonStrokingColor(Color.WHITE);
        canvas.addRect(OUTER - 3, OUTER - 3, 40, 40);
        canvas.fill();
        canvas.setStrokingColor(line);
        canvas.setLineWidth(1.6f);
        canvas.addRect(OUTER, OUTER, 34, 34);
        canvas.stroke();
        canvas.setNonStrokingColor(grain);
        float middle = OUTER + 17;
        for (int petal = 0; petal < 8; petal++) {
            double angle = petal * Math.PI / 4;
            grain(
                    (float) (middle + 7.5 * Math.cos(angle)),
                    (float) (middle + 7.5 * Math.sin(angle)),
                    (float) Math.toDegrees(angle),
                    petal % 2 == 0 ? 6.5f : 5f);
        }
        canvas.setNonStrokingColor(line);
        for (int step = 0; step < 5; step++) {
            float along = INNER + 26 + step * 9;
            grain(along, INNER + 7, 28, 5.5f);
            grain(along, INNER + 13, -28, 5.5f);
            grain(INNER + 7, along, 62, 5.5f);
            grain(INNER + 13, along, 118, 5.5f);
        }
        canvas.restoreGraphicsState();
    }

    /** A grain: two arcs that meet in two points. */
    private void grain(float x, float y, float degrees, float half) throws IOException {
        canvas.saveGraphicsState();
        canvas.transform(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
        float belly = half * 0.62f;
        canvas.moveTo(-half, 0);
        canvas.curveTo(-half / 3, belly, half / 3, belly, half, 0);
        canvas.curveTo(half / 3, -belly, -half / 3, -belly, -half, 0);
        canvas.fill();
        canvas.restoreGraphicsState();
    }
}
