package vn.ocop.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The next nightly run, by Vietnam's clock. */
class NationalOutboxTest {

    @Test
    void theNextRunIsTonightOrTomorrow() {
        LocalTime two = LocalTime.of(2, 0);
        assertThat(NationalOutbox.next(two, Instant.parse("2026-11-28T18:59:59Z")))
                .isEqualTo(Instant.parse("2026-11-28T19:00:00Z"));
        assertThat(NationalOutbox.next(two, Instant.parse("2026-11-28T19:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-29T19:00:00Z"));
        assertThat(NationalOutbox.next(LocalTime.of(23, 30), Instant.parse("2026-12-31T17:00:00Z")))
                .isEqualTo(Instant.parse("2027-01-01T16:30:00Z"));
    }
}
