package vn.ocop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Ngày làm việc: Monday to Friday unless a day is listed otherwise. A value; the same list gives the same answers.
 *
 * @param exceptions days that are listed, true for a day worked
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    /** Longest search for a working day: no list closes more days in a row, so more means a broken list. */
    private static final int LONGEST_BREAK = 366;

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        Boolean listed = exceptions.get(day);
        if (listed != null) {
            return listed;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The working day that lies {@code count} working days after {@code from} ({@code from} itself does not count), or
     * before it when {@code count} is negative. For zero: {@code from}, or the next working day if it is none.
     */
    public LocalDate add(LocalDate from, int count) {
        int step = count < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.abs(count); left > 0; left--) {
            day = nearest(day.plusDays(step), step);
        }
        return count == 0 ? nearest(day, 1) : day;
    }

    /**
     * Last day of a time limit of {@code days} working days that runs from what happened on {@code from}: by Civil Code
     * 2015, Article 147, the day of the event is not counted.
     */
    public LocalDate deadline(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A time limit has at least one day, not " + days);
        }
        return add(from, days);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }

    private LocalDate nearest(LocalDate from, int step) {
        LocalDate day = from;
        for (int tried = 0; tried <= LONGEST_BREAK; tried++) {
            if (isWorking(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("The calendar lists no working day near " + from);
    }
}
