package vn.ocop.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Lịch của một năm và việc sửa lịch. On the national office's host the shared list is edited, for all workspaces at once;
 * elsewhere the workspace's own days, which go before the shared ones.
 */
@Service
@Transactional
class YearCalendar {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final CalendarDays days;
    private final AuditTrail trail;

    YearCalendar(CalendarDays days, AuditTrail trail) {
        this.days = days;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    YearView year(int year) {
        requireInRange(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<NationalDay> national = days.national(first, last);
        List<LocalDay> local = days.local(first, last);
        Map<LocalDate, Boolean> listed = new TreeMap<>();
        national.forEach(day -> listed.put(day.day(), day.kind().working()));
        local.forEach(day -> listed.put(day.day(), day.working()));
        int working = new WorkingDays(listed).between(first.minusDays(1), last);
        return new YearView(year, keepsNationalList(), working, national, local);
    }

    void set(LocalDate day, boolean working, String name, String reason, CurrentUser by) {
        requireInRange(day.getYear());
        if (keepsNationalList()) {
            NationalDay before = days.national(day).orElse(null);
            DayKind kind = working ? DayKind.MAKE_UP : DayKind.HOLIDAY;
            NationalDay after = new NationalDay(day, kind, name, reason);
            refuseSame(before == null ? usual(day) : before.kind().working(), working, before != null);
            days.save(after, by.fullName());
            record(CalendarAction.CALENDAR_DAY_SET, day, before, after, reason);
        } else {
            LocalDay before = days.local(day).orElse(null);
            boolean shared = days.national(day).map(d -> d.kind().working()).orElseGet(() -> usual(day));
            refuseSame(before == null ? shared : before.working(), working, before != null);
            LocalDay after = new LocalDay(day, working, name, reason);
            days.save(after, by.fullName());
            record(CalendarAction.CALENDAR_DAY_SET, day, before, after, reason);
        }
    }

    void remove(LocalDate day, String reason) {
        if (keepsNationalList()) {
            NationalDay before = days.national(day).orElseThrow(YearCalendar::unknown);
            days.removeNational(day);
            record(CalendarAction.CALENDAR_DAY_REMOVED, day, before, null, reason);
        } else {
            LocalDay before = days.local(day).orElseThrow(YearCalendar::unknown);
            days.removeLocal(day);
            record(CalendarAction.CALENDAR_DAY_REMOVED, day, before, null, reason);
        }
    }

    /** Adds the holidays of the law that the year lacks, and tells how many; what is listed stays as it is. */
    int propose(int year, CurrentUser by) {
        requireInRange(year);
        List<NationalDay> missing = StatutoryHolidays.of(year).stream()
                .filter(day -> days.national(day.day()).isEmpty())
                .toList();
        missing.forEach(day -> days.save(day, by.fullName()));
        trail.record(AuditEntry.of(CalendarAction.CALENDAR_YEAR_PROPOSED, Integer.toString(year), "Năm " + year)
                .after(Map.of(
                        "days",
                        missing.stream().map(day -> day.day().toString()).collect(Collectors.toList()))));
        return missing.size();
    }

    private void record(
            CalendarAction action, LocalDate day, @Nullable Object before, @Nullable Object after, String reason) {
        trail.record(AuditEntry.of(action, day.toString(), day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")))
                .before(before)
                .after(after)
                .note(reason));
    }

    private static boolean keepsNationalList() {
        return TenantContext.current().kind() == TenantKind.NATIONAL;
    }

    private static boolean usual(LocalDate day) {
        return new WorkingDays(Map.of()).isWorking(day);
    }

    /** A new entry must say something else than what holds already; an existing one may get another name or reason. */
    private static void refuseSame(boolean holds, boolean wanted, boolean listed) {
        if (!listed && holds == wanted) {
            throw new ProblemException(CalendarError.CALENDAR_DAY_UNCHANGED);
        }
    }

    /** Counting days one by one up to a year far away would keep a processor busy for hours. */
    static void requireInRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ProblemException(
                    CalendarError.CALENDAR_YEAR_OUT_OF_RANGE,
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(LAST_YEAR));
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(WebError.NOT_FOUND);
    }

    /**
     * Lịch của một năm.
     *
     * @param national true where the shared list itself is kept
     * @param workingDays how many days of the year are worked here
     */
    record YearView(int year, boolean national, int workingDays, List<NationalDay> shared, List<LocalDay> own) {}
}
