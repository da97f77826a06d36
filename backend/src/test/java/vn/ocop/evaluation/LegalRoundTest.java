package vn.ocop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 26/2026/QĐ-TTg, Article 5: requests before 30 April and before 30 October. */
class LegalRoundTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1, 2026",
        "2026-04-29, 1, 2026",
        "2026-04-30, 2, 2026",
        "2026-10-29, 2, 2026",
        "2026-10-30, 1, 2027",
        "2026-12-31, 1, 2027"
    })
    void requestCatchesTheRoundWhoseCutOffItPrecedes(LocalDate sent, int number, int year) {
        LegalRound round = LegalRound.caughtBy(sent);
        assertThat(round.number()).isEqualTo(number);
        assertThat(round.year()).isEqualTo(year);
        assertThat(round.completeBy()).isAfter(round.communeCutoff());
    }
}
