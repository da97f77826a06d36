package vn.ocop.audit;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Điều kiện lọc nhật ký.
 *
 * @param q words in the names of person and object and in the reason, with or without diacritics
 * @param actor account that did it
 * @param action code of the action
 * @param objectType kind of object
 * @param objectId one object
 * @param from first day, Vietnamese time
 * @param to last day, included
 */
record AuditFilter(
        @Parameter(description = "Từ khóa") @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "Người thực hiện") @Nullable
        UUID actor,

        @Parameter(description = "Thao tác") @Size(max = 80) @Nullable
        String action,

        @Parameter(description = "Loại đối tượng") @Size(max = 80) @Nullable
        String objectType,

        @Parameter(description = "Mã đối tượng") @Size(max = 200) @Nullable
        String objectId,

        @Parameter(description = "Từ ngày") @Nullable LocalDate from,
        @Parameter(description = "Đến hết ngày") @Nullable LocalDate to) {}
