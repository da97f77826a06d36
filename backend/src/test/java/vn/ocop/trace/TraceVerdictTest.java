package vn.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.certificate.Recognition;

/** What a scan is told, and which reason counts before which. */
class TraceVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, PRINTED, , ACTIVE, VALID",
        "OPEN, APPLIED, 2026-11-28, ACTIVE, VALID",
        "OPEN, APPLIED, 2026-11-27, ACTIVE, BEST_BEFORE_PAST",
        "OPEN, APPLIED, 2026-12-31, EXPIRED, CERTIFICATE_EXPIRED",
        "OPEN, APPLIED, 2026-12-31, SUPERSEDED, CERTIFICATE_EXPIRED",
        "OPEN, APPLIED, 2026-11-27, REVOKED, CERTIFICATE_REVOKED",
        "OPEN, VOID, 2026-11-27, ACTIVE, LABEL_VOID",
        "RECALLED, VOID, 2026-11-27, REVOKED, LOT_RECALLED",
    })
    void theGravestReasonCounts(
            LotState lot,
            LabelBatchState labels,
            @Nullable LocalDate bestBefore,
            Recognition.State certificate,
            TraceVerdict expected) {
        assertThat(TraceVerdict.of(lot, labels, bestBefore, certificate, LocalDate.of(2026, 11, 28)))
                .isEqualTo(expected);
    }
}
