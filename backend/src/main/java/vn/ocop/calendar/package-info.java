/**
 * Lịch làm việc: which days count for the time limits of the programme. Owns {@code platform.calendar_day}, which the
 * national office keeps for everybody, and {@code calendar_override} of each workspace. Clocks use
 * {@link vn.ocop.calendar.WorkCalendar}; the arithmetic itself is {@link vn.ocop.calendar.WorkingDays}, without any framework.
 */
@NullMarked
package vn.ocop.calendar;

import org.jspecify.annotations.NullMarked;
