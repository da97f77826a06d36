package vn.ocop.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Báo cáo của Ủy ban nhân dân cấp xã (Mẫu số 03): the four things only the commune can judge.
 *
 * @param letterNumber công văn đề nghị; null until it is forwarded
 */
public record CommuneReport(
        @Nullable String localRawMaterial,
        @Nullable String localLabour,
        @Nullable String ideaOrigin,
        @Nullable String localIdentity,
        @Nullable String reportNumber,
        @Nullable LocalDate reportDate,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        long version) {

    static final CommuneReport EMPTY = new CommuneReport(null, null, null, null, null, null, null, null, 0);

    /** Whether all four opinions are given and the report has number and date. */
    boolean complete() {
        return reportDate != null
                && Stream.of(localRawMaterial, localLabour, ideaOrigin, localIdentity, reportNumber)
                        .allMatch(Objects::nonNull);
    }
}
