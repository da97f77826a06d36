package vn.ocop.calendar;

import java.time.LocalDate;

/**
 * Một ngày riêng của không gian làm việc.
 *
 * @param working true for a day worked, false for a day off
 * @param reason why the workspace differs from the rest of the country
 */
record LocalDay(LocalDate day, boolean working, String name, String reason) {}
