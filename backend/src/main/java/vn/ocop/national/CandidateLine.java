package vn.ocop.national;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dòng của hộp đến. */
record CandidateLine(
        UUID source,
        String sourceName,
        UUID id,
        String kind,
        String productName,
        String producerName,
        Instant sentAt,
        @Nullable BigDecimal average) {}
