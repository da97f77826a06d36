package vn.ocop.producer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;

/**
 * Điều kiện lọc; null means any.
 *
 * @param q part of the name, the tax code, the representative's name or the phone number, with or without diacritics
 */
record ProducerFilter(
        @Nullable @Size(max = 100) String q,
        @Nullable @Pattern(regexp = "\\d{5}") String commune,
        @Nullable OrganisationType type) {}
