package vn.ocop.planning;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/** Đọc lần lượt các ô đất của một tệp; holds one of them in memory at a time. */
interface ParcelReader extends Closeable {

    /** Bounds that no honest planning file of a commune or town reaches. */
    int MOST_PARCELS = 200_000;

    int MOST_POINTS = 8_000_000;
    int MOST_POINTS_EACH = 200_000;
    int MOST_FIELDS = 100;
    int LONGEST_TEXT = 1_000;
    long MOST_BYTES = 600L * 1024 * 1024;

    /**
     * The next parcel; null at the end.
     *
     * @throws ProblemException when the file is broken or too large
     */
    @Nullable
    Parcel next() throws IOException;

    /** Text as it may be kept: no control signs, not endless. */
    static String plain(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT);
    }
}
