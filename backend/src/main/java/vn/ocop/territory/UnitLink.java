package vn.ocop.territory;

/**
 * Quan hệ với đơn vị cũ hoặc mới.
 *
 * @param unit the unit at the other end
 * @param whole whether the whole of the old unit went over, or a part of it
 */
record UnitLink(AdministrativeUnit unit, Kind kind, boolean whole, String legalBasis) {

    /** Hình thức sắp xếp. */
    enum Kind {
        UNCHANGED,
        RENAME,
        MERGE,
        SPLIT
    }
}
