package vn.ocop.producer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Liên hệ kinh doanh mà chủ thể đồng ý công khai; nothing else of a producer's contacts is ever shown to everybody. */
public record PublicContact(
        @Nullable @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone,

        @Nullable @Email @Size(max = 100) String email,

        @Nullable @Size(max = 200) @Pattern(regexp = "https?://[^\\s]+")
        String website) {

    /** Nothing published. */
    public static final PublicContact NONE = new PublicContact(null, null, null);

    PublicContact tidied() {
        return new PublicContact(tidy(phone), tidy(email), tidy(website));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
