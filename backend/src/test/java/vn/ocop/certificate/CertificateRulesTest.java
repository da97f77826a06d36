package vn.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of Decision 26/2026/QĐ-TTg: 36 months, the window of the renewal, the reminders. */
class CertificateRulesTest {

    private static final LocalDate LAST = LocalDate.of(2029, 6, 25);

    @ParameterizedTest
    @CsvSource({
        "2028-10-27, EARLY",
        "2028-10-28, PREPARE",
        "2028-12-26, PREPARE",
        "2028-12-27, OPEN",
        "2029-02-25, OPEN",
        "2029-02-26, CLOSED",
        "2029-06-25, CLOSED",
        "2029-06-26, EXPIRED"
    })
    void aRenewalIsTakenFrom180To120DaysBefore(LocalDate today, RenewalWindow.Phase phase) {
        assertThat(RenewalWindow.of(LAST, today).phase()).isEqualTo(phase);
    }

    @Test
    void eachMarkIsDueOnItsDayAndUntilTheNext() {
        List<Integer> marks = LAST.minusDays(241)
                .datesUntil(LAST.plusDays(2))
                .map(day -> ExpiryReminder.due(LAST, day).orElse(-1))
                .distinct()
                .toList();
        assertThat(marks).containsExactly(-1, 240, 180, 150, 130, 120, 30, 0);
        assertThat(ExpiryReminder.due(LAST, LAST)).contains(0);
        assertThat(ExpiryReminder.due(LAST, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void thirtySixMonthsEndOnTheSameDayOfTheMonth() {
        assertThat(Validity.until(LocalDate.of(2026, 6, 25))).isEqualTo(LAST);
        assertThat(Validity.until(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Validity.holds(LocalDate.of(2026, 6, 25), 2026, LAST)).isTrue();
        assertThat(Validity.holds(LocalDate.of(2026, 6, 25), 2026, LAST.plusDays(1)))
                .isFalse();
    }

    @Test
    void aCodeIsTheSameHoweverItIsTyped() {
        String code = VerificationCode.next();
        assertThat(VerificationCode.grouped(code)).matches("(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(VerificationCode.read(VerificationCode.grouped(code).toLowerCase(Locale.ROOT)))
                .isEqualTo(code);
        assertThat(VerificationCode.read("' or 1=1 --")).isEmpty();
    }

    @Test
    void aPaperIsDatedAsTheDecreeAsks() {
        assertThat(CertificatePaper.placeAndDate("Tỉnh Thanh Hóa", LocalDate.of(2026, 2, 5)))
                .isEqualTo("Thanh Hóa, ngày 05 tháng 02 năm 2026");
        assertThat(CertificatePaper.placeAndDate("Thành phố Cần Thơ", LocalDate.of(2026, 11, 5)))
                .isEqualTo("Cần Thơ, ngày 05 tháng 11 năm 2026");
        assertThat(Certificate.printed(2026, 7)).isEqualTo("07/2026/GCN-OCOP");
    }
}
