package vn.ocop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lịch làm việc theo danh sách: two small readings for each question; who has many asks for {@link #workingDays()}. */
@Service
@Transactional(readOnly = true)
class ListedWorkCalendar implements WorkCalendar {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final CalendarDays days;
    private final Clock clock;

    ListedWorkCalendar(CalendarDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public LocalDate deadline(LocalDate from, int workingDays) {
        return workingDays().deadline(from, workingDays);
    }

    @Override
    public int remaining(LocalDate deadline) {
        return workingDays().between(today(), deadline);
    }

    @Override
    public WorkingDays workingDays() {
        Map<LocalDate, Boolean> listed = new HashMap<>();
        days.national(FIRST, LAST)
                .forEach(day -> listed.put(day.day(), day.kind().working()));
        days.local(FIRST, LAST).forEach(day -> listed.put(day.day(), day.working()));
        return new WorkingDays(listed);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }
}
