package vn.ocop.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/**
 * Minh chứng.
 *
 * @param confidential never shown to the public
 * @param criteria codes of the criteria it speaks for
 */
public record Evidence(
        UUID id,
        AttachmentId attachment,
        String fileName,
        @Nullable String mediaType,
        long size,
        EvidenceType type,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        boolean confidential,
        List<String> criteria) {

    public Evidence {
        criteria = List.copyOf(criteria);
    }
}
