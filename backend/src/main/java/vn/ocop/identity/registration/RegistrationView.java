package vn.ocop.identity.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;

/** Đăng ký, as those see it who decide. */
record RegistrationView(
        UUID id,
        String organisationName,
        OrganisationType organisationType,
        @Nullable String taxCode,
        String address,
        String communeCode,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        RegistrationState state,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String refusalReason) {}
