package vn.ocop.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bảng lịch: the shared list and the changes of the bound workspace. */
@Repository
class CalendarDays {

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NationalDay> national(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select day, kind, name, source from platform.calendar_day where day between ? and ? order by day")
                .params(from, to)
                .query((row, number) -> new NationalDay(
                        row.getObject(1, LocalDate.class),
                        DayKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    List<LocalDay> local(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select day, working, name, reason from calendar_override where day between ? and ? order by day")
                .params(from, to)
                .query((row, number) -> new LocalDay(
                        row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3), row.getString(4)))
                .list();
    }

    Optional<NationalDay> national(LocalDate day) {
        return national(day, day).stream().findFirst();
    }

    Optional<LocalDay> local(LocalDate day) {
        return local(day, day).stream().findFirst();
    }

    void save(NationalDay day, String by) {
        jdbc.sql("""
                        insert into platform.calendar_day (day, kind, name, source, updated_by) values (?, ?, ?, ?, ?)
                        on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
                            updated_by = excluded.updated_by, updated_at = now()
                        """)
                .params(day.day(), day.kind().name(), day.name(), day.source(), by)
                .update();
    }

    void save(LocalDay day, String by) {
        jdbc.sql("""
                        insert into calendar_override (day, working, name, reason, updated_by) values (?, ?, ?, ?, ?)
                        on conflict (day) do update set working = excluded.working, name = excluded.name,
                            reason = excluded.reason, updated_by = excluded.updated_by, updated_at = now()
                        """)
                .params(day.day(), day.working(), day.name(), day.reason(), by)
                .update();
    }

    void removeNational(LocalDate day) {
        jdbc.sql("delete from platform.calendar_day where day = ?").param(day).update();
    }

    void removeLocal(LocalDate day) {
        jdbc.sql("delete from calendar_override where day = ?").param(day).update();
    }
}
