package vn.ocop.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.calendar.WorkingDays;

/**
 * Thời hạn 15 ngày làm việc của xã (Điều 7 khoản 2). It stands still while the dossier is with its producer, and goes on where
 * it stopped.
 *
 * @param from day on which it was set going; null while it stands still
 * @param daysUsed working days used before that
 * @param due last day; null while it stands still
 */
public record CommuneClock(
        @Nullable LocalDate from, int daysUsed, @Nullable LocalDate due) {

    static final int LIMIT = 15;
    static final CommuneClock UNTOUCHED = new CommuneClock(null, 0, null);

    CommuneClock started(LocalDate today, WorkingDays calendar) {
        if (from != null) {
            return this;
        }
        int left = LIMIT - daysUsed;
        return new CommuneClock(today, daysUsed, left < 1 ? today : calendar.deadline(today, left));
    }

    CommuneClock stopped(LocalDate today, WorkingDays calendar) {
        return from == null
                ? this
                : new CommuneClock(null, daysUsed + Math.max(0, calendar.between(from, today)), null);
    }

    /** Working days left, negative when they are used up; null while it stands still. */
    @Nullable
    Integer remaining(LocalDate today, WorkingDays calendar) {
        return due == null ? null : calendar.between(today, due);
    }
}
