package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Between midnight in Vietnam and midnight in Greenwich the two have different days. */
class FieldDaysTest {

    private record Finding(@PastOrPresent LocalDate day) {}

    @Test
    void todayIsVietnamsDay() {
        Clock night = Clock.fixed(Instant.parse("2026-11-28T17:30:00Z"), ZoneOffset.UTC);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        new WebConfiguration().vietnameseDays(night).customize(configuration);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Finding(LocalDate.of(2026, 11, 29))))
                    .isEmpty();
            assertThat(factory.getValidator().validate(new Finding(LocalDate.of(2026, 11, 30))))
                    .hasSize(1);
        }
    }
}
