package vn.ocop.operations;

import java.time.LocalTime;

/** Lịch gửi hằng đêm về cơ sở dữ liệu quốc gia, theo giờ Việt Nam. */
record ExportScheduleView(boolean enabled, LocalTime at, long version) {}
