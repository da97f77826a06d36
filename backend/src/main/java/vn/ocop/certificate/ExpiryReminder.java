package vn.ocop.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/** Mốc nhắc trước khi công nhận hết hạn. */
final class ExpiryReminder {

    /** Days before the last day, the nearest to it first. */
    private static final int[] MARKS = {0, 30, 120, 130, 150, 180, 240};

    private ExpiryReminder() {}

    /**
     * The mark that was passed last; a night on which nothing ran is made up for, marks further back are not.
     *
     * @return days before the last day; empty while the recognition holds for longer, and after it expired
     */
    static Optional<Integer> due(LocalDate validTo, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, validTo);
        return left < 0
                ? Optional.empty()
                : IntStream.of(MARKS).filter(mark -> left <= mark).boxed().findFirst();
    }

    /** First of the days on which somebody may have to be reminded, as days before the last day. */
    static int earliest() {
        return MARKS[MARKS.length - 1];
    }
}
