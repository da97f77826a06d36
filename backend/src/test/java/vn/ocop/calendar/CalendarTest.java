package vn.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;
import static vn.ocop.testing.Workspaces.BEN_TRE;
import static vn.ocop.testing.Workspaces.NATIONAL;
import static vn.ocop.testing.Workspaces.THANH_HOA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.web.access.Role;

@ApplicationTest
class CalendarTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aDeadlineInAnotherAgeIsNotCountedDayByDay() throws Exception {
        web.perform(get("/api/calendar/deadline")
                        .param("from", "+999999999-01-01")
                        .param("days", "1")
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isBadRequest());
        web.perform(get("/api/calendar/deadline")
                        .param("from", "9000-01-01")
                        .param("days", "1")
                        .with(on(THANH_HOA))
                        .with(as(Role.PROVINCE_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("calendar-year-out-of-range"));
    }

    @Test
    void deadlinesFollowTheNationalList() {
        TenantContext.run(THANH_HOA, () -> {
            assertThat(calendar.deadline(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
            assertThat(calendar.deadline(LocalDate.of(2026, 8, 21), 1))
                    .as("worked on a Saturday")
                    .isEqualTo(LocalDate.of(2026, 8, 22));
            assertThat(calendar.deadline(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 3));
            assertThat(calendar.remaining(calendar.today())).isZero();
        });
    }

    /** Weekdays off and weekend days worked, written down by hand from the announcements named in the changelog. */
    @ParameterizedTest
    @CsvSource({
        "2025,01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02,04-26",
        "2026,01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24,01-10 08-22",
        "2027,01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24,"
    })
    void theShippedYearsAreThoseThatWereAnnounced(int year, String off, @Nullable String worked) {
        WorkingDays days = TenantContext.call(THANH_HOA, calendar::workingDays);
        Map<Boolean, List<String>> unusual = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> days.isWorking(day) != new WorkingDays(Map.of()).isWorking(day))
                .collect(Collectors.partitioningBy(
                        days::isWorking,
                        Collectors.mapping(day -> day.toString().substring(5), Collectors.toList())));

        assertThat(unusual.get(false)).containsExactly(off.split(" "));
        assertThat(unusual.get(true)).containsExactly(worked == null ? new String[0] : worked.split(" "));
    }

    @Test
    void aProvinceAddsADayForItselfOnly() throws Exception {
        web.perform(change("2026-07-15", false, "Ngày hội văn hóa", "Quyết định của UBND tỉnh")
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isNoContent());

        TenantContext.run(BEN_TRE, () -> assertThat(calendar.deadline(LocalDate.of(2026, 7, 14), 1))
                .isEqualTo(LocalDate.of(2026, 7, 16)));
        TenantContext.run(THANH_HOA, () -> assertThat(calendar.deadline(LocalDate.of(2026, 7, 14), 1))
                .isEqualTo(LocalDate.of(2026, 7, 15)));
        web.perform(get("/api/calendar/years/2026").with(on(BEN_TRE)).with(as(Role.OWNER_STAFF)))
                .andExpect(jsonPath("$.own[0].name").value("Ngày hội văn hóa"))
                .andExpect(jsonPath("$.national").value(false));

        web.perform(delete("/api/calendar/days/2026-07-15?reason=Hoãn")
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isNoContent());
        web.perform(delete("/api/calendar/days/2026-07-15?reason=Hoãn")
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isNotFound());
        web.perform(get("/api/audit/events?objectType=calendar-day&objectId=2026-07-15")
                        .with(on(BEN_TRE))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].note").value("Hoãn"))
                .andExpect(jsonPath("$.items[1].actionLabel").value("Thêm hoặc sửa ngày trong lịch"));
    }

    @Test
    void theNationalOfficeChangesTheListOfEverybody() throws Exception {
        web.perform(change("2031-11-21", false, "Ngày nghỉ thêm", "Căn cứ")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(status().isNoContent());
        TenantContext.run(THANH_HOA, () -> assertThat(calendar.workingDays().isWorking(LocalDate.of(2031, 11, 21)))
                .isFalse());
        web.perform(post("/api/calendar/years/2031/statutory")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(jsonPath("$.added").value(StatutoryHolidays.of(2031).size()));
        web.perform(post("/api/calendar/years/2031/statutory")
                        .with(on(NATIONAL))
                        .with(as(Role.CENTRAL_OFFICER)))
                .andExpect(jsonPath("$.added").value(0));
    }

    @Test
    void refusesWhatWouldChangeNothingAndWhatTheCallerMayNot() throws Exception {
        web.perform(change("2026-02-17", false, "Tết", "Lặp lại")
                        .with(on(THANH_HOA))
                        .with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("calendar-day-unchanged"));
        web.perform(change("2026-07-16", false, " ", "").with(on(THANH_HOA)).with(as(Role.TENANT_ADMIN)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(2));
        web.perform(change("2026-07-16", false, "x", "y").with(on(THANH_HOA)).with(as(Role.OWNER_ADMIN)))
                .andExpect(status().isForbidden());
        web.perform(get("/api/calendar/years/1900").with(on(THANH_HOA)).with(as(Role.OWNER_ADMIN)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("calendar-year-out-of-range"));
        assertThatThrownBy(() -> TenantContext.run(THANH_HOA, () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(s ->
                                jdbc.sql("delete from platform.calendar_day").update())))
                .isInstanceOf(DataAccessException.class);
    }

    private static MockHttpServletRequestBuilder change(String day, boolean working, String name, String reason) {
        return put("/api/calendar/days/" + day)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"working\":%s,\"name\":\"%s\",\"reason\":\"%s\"}".formatted(working, name, reason));
    }
}
