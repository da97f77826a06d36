package vn.ocop.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/** Một bước đã thực hiện của hồ sơ; never changed afterwards. */
public record DossierStep(
        DossierTransition transition,
        DossierState from,
        DossierState to,
        String actorName,
        Instant at,
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable AttachmentId attachment,
        String legalBasis) {}
