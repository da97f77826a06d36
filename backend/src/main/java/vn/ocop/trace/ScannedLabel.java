package vn.ocop.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;

/**
 * Tem đã quét, with all that its lot says.
 *
 * @param code of this one label; null for one that a whole lot shares
 * @param scansBefore how often this one label was scanned before
 * @param firstScan hour of the first of them; null without any
 */
record ScannedLabel(
        LotId lot,
        ProductId product,
        String lotCode,
        LocalDate madeOn,
        @Nullable LocalDate bestBefore,
        LotState lotState,
        @Nullable String recallReason,
        List<LotStep> steps,
        LabelBatchState batchState,
        @Nullable String gtin,
        @Nullable String code,
        long scansBefore,
        @Nullable Instant firstScan) {}
