package vn.ocop.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/**
 * Giấy tờ kèm một bước chuyển.
 *
 * @param reason why, where the step asks for it
 * @param attachment the signed document as a file that the caller has uploaded
 */
public record StepPaper(
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable AttachmentId attachment) {

    public static final StepPaper NONE = new StepPaper(null, null, null, null);

    public static StepPaper reason(String reason) {
        return new StepPaper(reason, null, null, null);
    }

    public static StepPaper document(String number, LocalDate date, @Nullable AttachmentId attachment) {
        return new StepPaper(null, number, date, attachment);
    }

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }

    boolean namesDocument() {
        return documentNumber != null && !documentNumber.isBlank() && documentDate != null;
    }
}
