package vn.ocop.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Lịch làm việc: a year to look at, days to add and take away, and deadlines to try out. */
@RestController
@RequestMapping("/api/calendar")
@RequiresPermission(Permission.CALENDAR_VIEW)
class CalendarController {

    private final YearCalendar years;
    private final WorkCalendar calendar;

    CalendarController(YearCalendar years, WorkCalendar calendar) {
        this.years = years;
        this.calendar = calendar;
    }

    @GetMapping("/years/{year}")
    YearCalendar.YearView year(@PathVariable int year) {
        return years.year(year);
    }

    @GetMapping("/deadline")
    Deadline deadline(@RequestParam LocalDate from, @RequestParam @Min(1) @Max(1000) int days) {
        YearCalendar.requireInRange(from.getYear());
        LocalDate last = calendar.deadline(from, days);
        return new Deadline(last, calendar.remaining(last));
    }

    @PutMapping("/days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiresPermission(Permission.CALENDAR_MANAGE)
    void set(
            @PathVariable LocalDate day,
            @Valid @RequestBody DayChange change,
            @AuthenticationPrincipal CurrentUser user) {
        years.set(day, change.working(), change.name().strip(), change.reason().strip(), user);
    }

    @DeleteMapping("/days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiresPermission(Permission.CALENDAR_MANAGE)
    void remove(@PathVariable LocalDate day, @RequestParam @NotBlank @Size(max = 500) String reason) {
        years.remove(day, reason.strip());
    }

    @PostMapping("/years/{year}/statutory")
    @RequiresPermission(Permission.CALENDAR_MANAGE)
    @ServedOn(TenantKind.NATIONAL)
    Proposed propose(@PathVariable int year, @AuthenticationPrincipal CurrentUser user) {
        return new Proposed(years.propose(year, user));
    }

    /**
     * Thay đổi một ngày.
     *
     * @param working true for a day worked
     * @param reason why, or the legal act for the shared list
     */
    record DayChange(
            @NotNull Boolean working,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String reason) {}

    /** Hạn cuối và số ngày làm việc còn lại. */
    record Deadline(LocalDate deadline, int remaining) {}

    /** Số ngày đã thêm. */
    record Proposed(int added) {}
}
