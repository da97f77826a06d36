package vn.ocop.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lô đã có tem, as everybody may see it.
 *
 * @param page address of the lot's page on the host; opening it counts as no scan
 */
record PublishedLot(String code, LocalDate madeOn, @Nullable LocalDate bestBefore, LotState state, String page) {

    static PublishedLot of(LotId id, String code, LocalDate madeOn, @Nullable LocalDate bestBefore, LotState state) {
        return new PublishedLot(code, madeOn, bestBefore, state, TraceLink.ofLot(id));
    }
}
