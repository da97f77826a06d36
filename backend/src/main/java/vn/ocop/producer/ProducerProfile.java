package vn.ocop.producer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;

/** Thông tin chủ thể, the fields of Mẫu 01 and of part I of Mẫu 02. */
public record ProducerProfile(
        @NotBlank @Size(max = 200) String name,
        @Nullable OrganisationType organisationType,

        @Nullable @Pattern(regexp = "[0-9A-Za-z/.-]{5,30}") String taxCode,

        @Nullable @Size(max = 300) String address,
        @Nullable @Pattern(regexp = "\\d{5}") String communeCode,
        @Nullable @Size(max = 150) String representative,
        @Nullable @Size(max = 100) String representativePosition,
        @Nullable Sex representativeSex,
        @Nullable @Size(max = 50) String representativeEthnicity,
        @Nullable @Size(max = 300) String representativeAddress,

        @Nullable @Pattern(regexp = "[0-9+ .()-]{8,20}") String phone,

        @Nullable @Email @Size(max = 100) String email,

        @Nullable @Size(max = 200) @Pattern(regexp = "https?://[^\\s]+")
        String website,

        @Nullable @PastOrPresent LocalDate foundedOn,
        @Nullable @Size(max = 50) String registrationNo,
        @Nullable @Min(0) @Max(100_000) Integer workers,
        @Nullable @Min(0) @Max(100_000) Integer localWorkers,
        @Nullable @Size(max = 5_000) String history) {

    /** Giới tính. */
    public enum Sex {
        /** Nữ. */
        FEMALE,
        /** Nam. */
        MALE
    }

    /** The same with one Unicode form, no blanks around and null for what was left empty. */
    ProducerProfile tidied() {
        return new ProducerProfile(
                Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "),
                organisationType,
                tidy(taxCode),
                tidy(address),
                tidy(communeCode),
                tidy(representative),
                tidy(representativePosition),
                representativeSex,
                tidy(representativeEthnicity),
                tidy(representativeAddress),
                tidy(phone),
                tidy(email),
                tidy(website),
                foundedOn,
                tidy(registrationNo),
                workers,
                localWorkers,
                tidy(history));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
