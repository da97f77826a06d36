package vn.ocop.territory;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện tìm đơn vị hành chính.
 *
 * @param q words of the name in any spelling, or the beginning of a code
 * @param on day on which the units must exist; absent for all times
 */
record UnitFilter(
        @Parameter(description = "Tên (không cần dấu) hoặc mã") @Size(max = 100) @Nullable
        String q,

        @Parameter(description = "Cấp hành chính") AdministrativeUnit.@Nullable Level level,

        @Parameter(description = "Mã tỉnh trong thời kỳ của đơn vị") @Pattern(regexp = "[0-9]{2}") @Nullable
        String province,

        @Parameter(description = "Ngày mà đơn vị phải tồn tại") @Nullable
        LocalDate on) {}
