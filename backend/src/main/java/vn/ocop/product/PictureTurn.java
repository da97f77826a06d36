package vn.ocop.product;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Chiều của ảnh chụp: phones store the picture as the sensor lay and write down how to turn it (Exif tag 274). */
enum PictureTurn {
    UPRIGHT,
    HALF,
    RIGHT,
    LEFT;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;

    /** As the JPEG says; upright for everything that says nothing. */
    static PictureTurn of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 4 || (bytes.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && at + 2 + length <= file.length && length > EXIF_HEADER + 10) {
                return of(ByteBuffer.wrap(file, at + 4 + EXIF_HEADER, length - 2 - EXIF_HEADER)
                        .slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static PictureTurn of(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory + 2 > exif.limit()) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= exif.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (exif.getShort(entry + 8)) {
                    case 3 -> HALF;
                    case 6 -> RIGHT;
                    case 8 -> LEFT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    boolean sideways() {
        return this == RIGHT || this == LEFT;
    }

    /** Where the pixels of a picture of that size, before turning, come to stand. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
