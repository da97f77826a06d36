package vn.ocop.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Yêu cầu bắt đầu tải một tệp lên.
 *
 * @param fileName as on the sender's device
 * @param size bytes that will follow
 * @param sha256 hash computed by the sender; without it the content is not compared
 * @param purpose what the file is for; evidence unless it says otherwise
 */
record UploadRequest(
        @NotBlank @Size(max = 200) String fileName,
        @Positive long size,
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,
        @Nullable AttachmentPurpose purpose) {

    /** The name without folders and control characters, in one Unicode form. */
    String plainName() {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(folder + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
    }

    AttachmentPurpose purposeOrEvidence() {
        return Objects.requireNonNullElse(purpose, AttachmentPurpose.EVIDENCE);
    }

    @Nullable
    String claim() {
        return sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
    }
}
