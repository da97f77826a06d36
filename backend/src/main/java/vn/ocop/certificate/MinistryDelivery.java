package vn.ocop.certificate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;

/**
 * Việc chuyển hồ sơ trình Bộ tới cơ quan trung ương, which happens when the province's data are sent.
 *
 * @param nextRun when the next nightly run begins; null while only the operator sends
 * @param waiting dossiers put before the Ministry that the national office does not have yet
 */
record MinistryDelivery(@Nullable Instant nextRun, List<DossierId> waiting) {

    MinistryDelivery {
        waiting = List.copyOf(waiting);
    }
}
