package vn.ocop.trace;

/** Cỡ tem, width by height in millimetres; the working sizes of label printers. */
enum LabelSize {
    /** 20 × 20 mm. */
    W20_H20(20, 20, 2),
    /** 25 × 25 mm. */
    W25_H25(25, 25, 4),
    /** 30 × 20 mm. */
    W30_H20(30, 20, 0),
    /** 40 × 30 mm. */
    W40_H30(40, 30, 0),
    /** 50 × 30 mm. */
    W50_H30(50, 30, 0);

    private static final double MARGIN = 0.5;
    private static final double LINE = 1.6;
    private static final double CODE_SHARE = 0.6;

    private final int width;
    private final int height;
    private final int linesBelow;

    /** @param linesBelow lines of text below the code; 0 when the text stands beside it */
    LabelSize(int width, int height, int linesBelow) {
        this.width = width;
        this.height = height;
        this.linesBelow = linesBelow;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean textBeside() {
        return linesBelow == 0;
    }

    /** Side of the square that the code with its quiet zone may fill. */
    double codeSide() {
        return textBeside()
                ? Math.min(height - 2 * MARGIN, width * CODE_SHARE)
                : Math.min(width - 2 * MARGIN, height - 2 * MARGIN - linesBelow * LINE);
    }

    /** As people name it, for example {@code 25 × 25 mm}. */
    String words() {
        return width + " × " + height + " mm";
    }
}
