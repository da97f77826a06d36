package vn.ocop.national;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.national.exchange.ExportFault;

/**
 * Tỉnh gửi dữ liệu, và dữ liệu của tỉnh mới đến đâu.
 *
 * @param provinceCode province of today
 * @param formerProvinceCode of a province that was merged and still runs its own programme; null otherwise
 * @param sequence number of the last package; 0 when none came yet
 * @param exportedAt moment of the data; null when none came yet
 * @param fault why the last attempt failed; null when it did not
 */
record ReportingSource(
        UUID id,
        String slug,
        String name,
        String fullName,
        String provinceCode,
        @Nullable String formerProvinceCode,
        long sequence,
        @Nullable Instant exportedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant attemptedAt,
        @Nullable ExportFault fault) {}
