package vn.ocop.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.ProductId;

/**
 * Một dòng, as the preview shows it.
 *
 * @param undo WITHDRAWN or KEPT once the run was taken back
 */
record ImportRowView(
        int line,
        List<String> cells,
        CheckedRow.@Nullable Outcome outcome,
        List<FindingView> findings,
        @Nullable ProductId product,
        @Nullable String undo) {

    /** Điều nhận thấy, as a sentence. */
    record FindingView(boolean error, @Nullable ImportField field, String message) {}
}
