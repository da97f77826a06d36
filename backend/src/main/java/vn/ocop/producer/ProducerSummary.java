package vn.ocop.producer;

import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;

/** Chủ thể OCOP, as other modules and lists name it; whoever may not see everything reads it from here. */
public record ProducerSummary(
        ProducerId id,
        String name,
        @Nullable OrganisationType organisationType,
        @Nullable String taxCode,
        @Nullable String address,
        @Nullable String communeCode,
        @Nullable String representative,
        @Nullable String phone,
        @Nullable String email) {}
