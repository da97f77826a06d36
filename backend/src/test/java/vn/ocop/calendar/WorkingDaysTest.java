package vn.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate TET = LocalDate.of(2026, 2, 17);

    @Test
    void countsOverTetAndMakeUpDays() {
        Map<LocalDate, Boolean> listed = new HashMap<>();
        for (int day = -1; day <= 3; day++) {
            listed.put(TET.plusDays(day), false);
        }
        listed.put(LocalDate.of(2026, 2, 28), true);
        WorkingDays days = new WorkingDays(listed);

        assertThat(days.deadline(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(days.deadline(LocalDate.of(2026, 2, 23), 5)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(days.between(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 23)))
                .isEqualTo(1);
        assertThat(days.add(TET, 0)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThatThrownBy(() -> days.deadline(TET, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingEndsOnAWorkingDayAndBetweenUndoesIt() {
        forAnyCalendar(random -> {
            WorkingDays days = calendar(random);
            LocalDate from = day(random);
            int count = 1 + random.nextInt(60);
            LocalDate to = days.add(from, count);

            assertThat(days.isWorking(to)).isTrue();
            assertThat(days.between(from, to)).isEqualTo(count);
            assertThat(days.between(to, from)).isEqualTo(-count);
            assertThat(days.between(from, to.minusDays(1))).isEqualTo(count - 1);
        });
    }

    @Test
    void addingInTwoStepsIsAddingAtOnce() {
        forAnyCalendar(random -> {
            WorkingDays days = calendar(random);
            LocalDate from = day(random);
            int first = 1 + random.nextInt(30);
            int second = 1 + random.nextInt(30);

            assertThat(days.add(days.add(from, first), second)).isEqualTo(days.add(from, first + second));
        });
    }

    @Test
    void goingBackFromAWorkingDayReturns() {
        forAnyCalendar(random -> {
            WorkingDays days = calendar(random);
            LocalDate from = days.add(day(random), 0);
            int count = 1 + random.nextInt(40);

            assertThat(days.add(days.add(from, count), -count)).isEqualTo(from);
        });
    }

    @Test
    void aLaterEventNeverHasAnEarlierDeadline() {
        forAnyCalendar(random -> {
            WorkingDays days = calendar(random);
            LocalDate from = day(random);
            int count = 1 + random.nextInt(30);

            assertThat(days.deadline(from.plusDays(1), count)).isAfterOrEqualTo(days.deadline(from, count));
            assertThat(days.deadline(from, count)).isAfter(from);
        });
    }

    @Test
    void anotherDayOffNeverShortensALimit() {
        forAnyCalendar(random -> {
            WorkingDays days = calendar(random);
            LocalDate from = day(random);
            Map<LocalDate, Boolean> more = new HashMap<>(days.exceptions());
            more.put(from.plusDays(1L + random.nextInt(20)), false);

            assertThat(new WorkingDays(more).deadline(from, 10)).isAfterOrEqualTo(days.deadline(from, 10));
        });
    }

    @Test
    void aCalendarWithoutWorkingDaysIsAnErrorAndNotAnEndlessLoop() {
        Map<LocalDate, Boolean> closed = new HashMap<>();
        LocalDate from = LocalDate.of(2026, 1, 1);
        for (int day = 0; day <= 800; day++) {
            closed.put(from.plusDays(day), false);
        }
        assertThatThrownBy(() -> new WorkingDays(closed).add(from, 3)).isInstanceOf(IllegalStateException.class);
    }

    /** A few hundred calendars, the same ones each time; the seed is in the failure's description. */
    private static void forAnyCalendar(Consumer<Random> property) {
        Stream.iterate(0, seed -> seed + 1).limit(400).forEach(seed -> {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
    }

    private static WorkingDays calendar(Random random) {
        Map<LocalDate, Boolean> listed = new HashMap<>();
        for (int i = random.nextInt(120); i > 0; i--) {
            LocalDate day = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(2200));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            listed.put(day, weekend == random.nextBoolean());
        }
        return new WorkingDays(listed);
    }
}
