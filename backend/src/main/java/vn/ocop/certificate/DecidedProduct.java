package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.DossierState;

/**
 * Một sản phẩm trong quyết định, or one that waits for a decision.
 *
 * @param communeName official name; the code when the commune no longer exists
 * @param average points concluded; null while nothing was concluded
 * @param paperNumber minutes of the council, or the Ministry's paper
 * @param draft draft decision that has it; null when none has
 */
record DecidedProduct(
        DossierId dossier,
        DossierKind kind,
        DossierState state,
        String productName,
        String producerName,
        String communeName,
        String setName,
        @Nullable String receiptNumber,
        @Nullable BigDecimal average,
        @Nullable Integer stars,
        @Nullable String paperNumber,
        @Nullable LocalDate paperDate,
        boolean byMinistry,
        @Nullable DecisionId draft) {}
