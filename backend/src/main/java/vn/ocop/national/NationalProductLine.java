package vn.ocop.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dòng của danh sách.
 *
 * @param stars rank in force today
 * @param asOf moment of the province's data
 */
record NationalProductLine(
        UUID source,
        String sourceName,
        UUID id,
        String name,
        @Nullable String producerName,
        @Nullable String groupCode,
        @Nullable String setCode,
        @Nullable Integer stars,
        @Nullable Integer recognisedYear,
        @Nullable LocalDate recognisedUntil,
        @Nullable String communeCode,
        @Nullable String originalPlace,
        @Nullable Instant asOf) {}
