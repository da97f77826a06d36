package vn.ocop.national;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bộ lọc của danh sách và số liệu quốc gia.
 *
 * @param q words of the name, with or without diacritics
 * @param source the workspace that reports
 * @param province code of the province as it is today
 * @param stars rank in force; 0 for products without one
 * @param year of the recognition
 */
record NationalProductFilter(
        @Parameter(description = "Từ khóa, có hoặc không dấu") @Size(max = 100) @Nullable
        String q,

        @Nullable UUID source,
        @Pattern(regexp = "[0-9]{2}") @Nullable String province,
        @Size(max = 20) @Nullable String group,
        @Min(0) @Max(5) @Nullable Integer stars,
        @Min(2018) @Max(2100) @Nullable Integer year) {}
