package vn.ocop.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Thời hạn 36 tháng của một lần công nhận. */
final class Validity {

    private static final int MONTHS = 36;

    private Validity() {}

    /** Last day of a recognition that was decided on that day. */
    static LocalDate until(LocalDate decidedOn) {
        return decidedOn.plusMonths(MONTHS);
    }

    /** With the year alone known, it may hold until the third year after it ends. */
    static boolean holds(@Nullable LocalDate decidedOn, int decidedYear, LocalDate today) {
        LocalDate last = until(decidedOn == null ? LocalDate.of(decidedYear, 12, 31) : decidedOn);
        return !today.isAfter(last);
    }
}
