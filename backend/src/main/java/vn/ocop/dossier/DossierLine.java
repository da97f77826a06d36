package vn.ocop.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.paging.Cursor;

/**
 * Một dòng của danh sách hồ sơ.
 *
 * @param due last day of the commune; null while its clock stands still
 * @param daysLeft working days left to the commune, negative when overdue; null while its clock stands still
 */
record DossierLine(
        DossierId id,
        DossierKind kind,
        String productName,
        String producerName,
        String communeCode,
        DossierState state,
        @Nullable String receiptNumber,
        String setCode,
        @Nullable Instant submittedAt,
        @Nullable LocalDate due,
        @Nullable Integer daysLeft,
        int supplements,
        Instant updatedAt) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    Cursor key() {
        return Cursor.of((due == null ? NEVER : due).toString(), id.toString());
    }
}
