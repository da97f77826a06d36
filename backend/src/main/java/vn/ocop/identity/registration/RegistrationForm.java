package vn.ocop.identity.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;

/** Phiếu đăng ký của chủ thể. There is no password on it: who is confirmed chooses one by a mailed link. */
record RegistrationForm(
        @NotBlank @Size(max = 200) String organisationName,
        @NotNull OrganisationType organisationType,

        @Nullable @Pattern(regexp = "[0-9A-Za-z/.-]{5,30}") String taxCode,

        @NotBlank @Size(max = 300) String address,
        @NotNull @Pattern(regexp = "\\d{5}") String communeCode,
        @NotBlank @Size(max = 150) String fullName,
        @NotBlank @Email @Size(max = 100) String email,
        @NotNull @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone) {

    /** The e-mail address as it is stored and compared. */
    String mailbox() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
