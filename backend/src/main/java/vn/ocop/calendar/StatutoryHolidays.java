package vn.ocop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ngày nghỉ lễ theo Bộ luật Lao động 2019, Điều 111 và 112: a proposal for a year, before anybody has decided about swapped
 * days. Which five days of Tết and which day beside 2 September are taken is decided each year; proposed are the last day of
 * the old year with the first four of the new one, and 1 September, or 3 September when that makes a longer break.
 *
 * <p>Since 2026 the Day of Vietnamese Culture (24 November) is off by a resolution of the National Assembly. It is not among
 * the days of Article 112, so Article 111 gives no substitute for it.
 */
final class StatutoryHolidays {

    private static final String HOLIDAYS = "Bộ luật Lao động 2019, Điều 112";
    private static final String SUBSTITUTES = "Bộ luật Lao động 2019, Điều 111";

    private static final String CULTURE_DAY = "Nghị quyết 28/2026/QH16, Điều 2";
    private static final int FIRST_CULTURE_DAY = 2026;

    private StatutoryHolidays() {}

    static List<NationalDay> of(int year) {
        Map<LocalDate, NationalDay> days = new TreeMap<>();
        holiday(days, LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate tet = new VietnameseLunarDate(1, 1, year).toSolar();
        holiday(days, tet.minusDays(1), "Tết Nguyên đán (ngày cuối tháng Chạp)");
        for (int day = 1; day <= 4; day++) {
            holiday(days, tet.plusDays(day - 1L), "Tết Nguyên đán (mùng " + day + ")");
        }
        holiday(days, new VietnameseLunarDate(10, 3, year).toSolar(), "Giỗ Tổ Hùng Vương (mùng 10 tháng 3)");
        holiday(days, LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        holiday(days, LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        LocalDate national = LocalDate.of(year, 9, 2);
        holiday(days, national, "Quốc khánh");
        boolean after = national.getDayOfWeek() == DayOfWeek.THURSDAY || national.getDayOfWeek() == DayOfWeek.SUNDAY;
        holiday(days, national.plusDays(after ? 1 : -1), "Quốc khánh (ngày liền kề)");
        substitutes(days);
        if (year >= FIRST_CULTURE_DAY) {
            LocalDate culture = LocalDate.of(year, 11, 24);
            days.put(culture, new NationalDay(culture, DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", CULTURE_DAY));
        }
        return List.copyOf(days.values());
    }

    private static void holiday(Map<LocalDate, NationalDay> days, LocalDate day, String name) {
        days.putIfAbsent(day, new NationalDay(day, DayKind.HOLIDAY, name, HOLIDAYS));
    }

    /** A holiday on Saturday or Sunday is made up for on the next day that is neither a weekend day nor listed. */
    private static void substitutes(Map<LocalDate, NationalDay> days) {
        for (NationalDay holiday : new ArrayList<>(days.values())) {
            if (isWeekend(holiday.day())) {
                LocalDate free = holiday.day().plusDays(1);
                while (isWeekend(free) || days.containsKey(free)) {
                    free = free.plusDays(1);
                }
                days.put(free, new NationalDay(free, DayKind.SUBSTITUTE, "Nghỉ bù " + holiday.name(), SUBSTITUTES));
            }
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
