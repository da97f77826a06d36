package vn.ocop.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Đơn vị hành chính trong một thời kỳ. A code alone is no key: seven province codes changed their meaning on 1 July 2025.
 *
 * @param parentName full name of the unit above, in the same period
 * @param provinceName full name of the province, in the same period
 * @param validFrom first day; null when it was there before records begin
 * @param validTo first day on which it no longer exists; null while it exists
 */
public record AdministrativeUnit(
        AdministrativeUnitId id,
        Level level,
        String code,
        String name,
        String fullName,
        String unitType,
        @Nullable String parentCode,
        @Nullable String parentName,
        String provinceCode,
        @Nullable String provinceName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Cấp hành chính. */
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }
}
