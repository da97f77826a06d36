package vn.ocop.national;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chủ thể như tỉnh đã gửi. */
record NationalProducer(
        UUID id,
        String name,
        @Nullable String organisationType,
        @Nullable String taxCode,
        @Nullable String representative,
        @Nullable String address,
        @Nullable String communeCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Integer workers,
        @Nullable Integer localWorkers) {}
