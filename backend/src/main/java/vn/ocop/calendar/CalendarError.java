package vn.ocop.calendar;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của lịch làm việc. */
enum CalendarError implements ErrorCode {
    /** Năm ngoài phạm vi của lịch. */
    CALENDAR_YEAR_OUT_OF_RANGE(HttpStatus.BAD_REQUEST),
    /** Ngày làm bù phải là ngày nghỉ hằng tuần, ngày nghỉ phải là ngày trong tuần. */
    CALENDAR_DAY_UNCHANGED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CalendarError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
