package vn.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryHolidaysTest {

    /** First days of Tết and Giỗ Tổ as celebrated, with years in which the Chinese date is another one. */
    @ParameterizedTest
    @CsvSource({
        "1968,1968-01-29,",
        "1985,1985-01-21,",
        "2007,2007-02-17,2007-04-26",
        "2020,2020-01-25,2020-04-02",
        "2023,2023-01-22,2023-04-29",
        "2024,2024-02-10,2024-04-18",
        "2025,2025-01-29,2025-04-07",
        "2026,2026-02-17,2026-04-26",
        "2027,2027-02-06,2027-04-16",
        "2030,2030-02-02,2030-04-12"
    })
    void lunarDatesAreThoseOfVietnam(int year, LocalDate tet, LocalDate ancestors) {
        assertThat(new VietnameseLunarDate(1, 1, year).toSolar()).isEqualTo(tet);
        if (ancestors != null) {
            assertThat(new VietnameseLunarDate(10, 3, year).toSolar()).isEqualTo(ancestors);
        }
    }

    @Test
    void everyYearHasElevenHolidaysAndASubstituteForEachOnAWeekendAndTheDayOfCultureSince2026() {
        for (int year = 2000; year <= 2199; year++) {
            LocalDate culture = LocalDate.of(year, 11, 24);
            List<NationalDay> all = StatutoryHolidays.of(year);
            assertThat(all.stream().anyMatch(d -> d.day().equals(culture)))
                    .as("the Day of Vietnamese Culture in %s", year)
                    .isEqualTo(year >= 2026);
            List<NationalDay> days =
                    all.stream().filter(d -> !d.day().equals(culture)).toList();
            long holidays =
                    days.stream().filter(d -> d.kind() == DayKind.HOLIDAY).count();
            long onWeekends = days.stream()
                    .filter(d -> d.kind() == DayKind.HOLIDAY
                            && (d.day().getDayOfWeek() == DayOfWeek.SATURDAY
                                    || d.day().getDayOfWeek() == DayOfWeek.SUNDAY))
                    .count();
            long substitutes =
                    days.stream().filter(d -> d.kind() == DayKind.SUBSTITUTE).count();

            assertThat(holidays).as("holidays of %s", year).isBetween(10L, 11L);
            assertThat(substitutes).as("substitutes of %s", year).isEqualTo(onWeekends);
        }
    }

    @Test
    void proposesWhatTheLawGivesFor2027() {
        assertThat(StatutoryHolidays.of(2027).stream().map(day -> day.day().toString() + " " + day.kind()))
                .containsExactly(
                        "2027-01-01 HOLIDAY",
                        "2027-02-05 HOLIDAY",
                        "2027-02-06 HOLIDAY",
                        "2027-02-07 HOLIDAY",
                        "2027-02-08 HOLIDAY",
                        "2027-02-09 HOLIDAY",
                        "2027-02-10 SUBSTITUTE",
                        "2027-02-11 SUBSTITUTE",
                        "2027-04-16 HOLIDAY",
                        "2027-04-30 HOLIDAY",
                        "2027-05-01 HOLIDAY",
                        "2027-05-03 SUBSTITUTE",
                        "2027-09-02 HOLIDAY",
                        "2027-09-03 HOLIDAY",
                        "2027-11-24 HOLIDAY");
    }
}
