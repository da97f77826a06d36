package vn.ocop.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Cách nhận thông báo của một người.
 *
 * @param byMail letters as well as notices
 * @param language of the letters, {@code vi} or {@code en}
 */
record Preference(
        boolean byMail, @NotNull @Pattern(regexp = "vi|en") String language) {

    static final Preference USUAL = new Preference(true, "vi");
}
