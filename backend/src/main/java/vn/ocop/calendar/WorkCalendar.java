package vn.ocop.calendar;

import java.time.LocalDate;

/** Lịch làm việc của không gian làm việc đang gắn: the national list with the workspace's own changes. */
public interface WorkCalendar {

    /** Last day of a time limit in working days that starts with an event on {@code from}, which is not counted. */
    LocalDate deadline(LocalDate from, int workingDays);

    /** Working days left until {@code deadline}, today not counted; negative when it has passed. */
    int remaining(LocalDate deadline);

    /** The whole list, for those who compute many dates: one reading instead of one for each. */
    WorkingDays workingDays();

    /** Today in Vietnam. */
    LocalDate today();
}
