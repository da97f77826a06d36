package vn.ocop.workspace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/**
 * Thông tin mới của không gian làm việc; what is null is set back.
 *
 * @param emblem stored file uploaded as an emblem, or the one that is it already
 */
record ProfileChange(
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Pattern(regexp = "#[0-9a-fA-F]{6}") String accentColor,
        @Nullable AttachmentId emblem) {

    String plainName() {
        return Normalizer.normalize(fullName, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Nullable
    String color() {
        return accentColor == null ? null : accentColor.toLowerCase(Locale.ROOT);
    }
}
