package vn.ocop.calendar;

import vn.ocop.audit.AuditAction;

/** Thao tác trên lịch làm việc. */
enum CalendarAction implements AuditAction {
    /** Thêm hoặc sửa một ngày. */
    CALENDAR_DAY_SET,
    /** Bỏ một ngày. */
    CALENDAR_DAY_REMOVED,
    /** Thêm các ngày lễ theo luật của một năm. */
    CALENDAR_YEAR_PROPOSED;

    @Override
    public String objectType() {
        return "calendar-day";
    }
}
