package vn.ocop.calendar;

import java.time.LocalDate;

/**
 * Một ngày trong lịch cả nước.
 *
 * @param source legal act the day rests on
 */
record NationalDay(LocalDate day, DayKind kind, String name, String source) {}
