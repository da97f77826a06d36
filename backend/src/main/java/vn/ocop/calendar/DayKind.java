package vn.ocop.calendar;

/** Loại ngày trong lịch cả nước. */
enum DayKind {
    /** Nghỉ lễ, tết. */
    HOLIDAY,
    /** Nghỉ bù cho ngày lễ trùng ngày nghỉ hằng tuần. */
    SUBSTITUTE,
    /** Nghỉ do hoán đổi. */
    SWAPPED_OFF,
    /** Làm bù. */
    MAKE_UP;

    boolean working() {
        return this == MAKE_UP;
    }
}
