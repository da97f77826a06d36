package vn.ocop.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Phần chữ trên tem, the same on all labels of a batch. */
record LabelFace(
        String product,
        int stars,
        String lot,
        LocalDate madeOn,
        @Nullable LocalDate bestBefore) {

    /**
     * Mã trên một tem.
     *
     * @param link what the square code says
     * @param code for people whose camera fails
     */
    record Mark(String link, String code) {}
}
