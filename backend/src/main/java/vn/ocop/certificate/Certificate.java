package vn.ocop.certificate;

import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;

/**
 * Giấy chứng nhận do tỉnh cấp: what it says beyond the recognition, kept as it was when it was issued.
 *
 * @param number its number in the year
 * @param groupName name of the product set
 */
record Certificate(
        RecognitionId recognition,
        DecisionId decision,
        DossierId dossier,
        int year,
        int number,
        @Nullable String specification,
        @Nullable String producerAddress,
        @Nullable String communeName,
        @Nullable String groupName) {

    /** As the certificate prints it. */
    static String printed(int year, int number) {
        return "%02d/%d/GCN-OCOP".formatted(number, year);
    }
}
