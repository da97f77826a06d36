package vn.ocop.certificate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nội dung giấy chứng nhận, word by word.
 *
 * @param code verification code in groups
 * @param address of the page that verifies it
 */
record CertificatePaper(
        String authority,
        String product,
        String facts,
        String producer,
        String producerAddress,
        int stars,
        String decision,
        String validity,
        String number,
        String placeAndDate,
        List<String> signingAs,
        String signer,
        String code,
        String address) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /**
     * @param fullName of the province, for example “Tỉnh Thanh Hóa”
     * @param origin of the province's own host
     */
    static CertificatePaper of(
            Recognition recognition, Certificate certificate, DecisionText decision, String fullName, String origin) {
        LocalDate day = Objects.requireNonNull(recognition.decidedOn());
        String authority = new DecisionWording(fullName).issuer();
        Recognition.Subject subject = recognition.subject();
        return new CertificatePaper(
                authority.toUpperCase(VIETNAMESE),
                nfc(subject.productName()),
                joined(" – ", certificate.groupName(), certificate.specification()),
                nfc(Objects.requireNonNullElse(subject.producerName(), "")),
                joined(", ", certificate.producerAddress(), certificate.communeName(), fullName),
                recognition.stars(),
                "Theo Quyết định số %s ngày %s của %s".formatted(recognition.decisionNo(), DAY.format(day), authority),
                "Giấy chứng nhận có giá trị 36 tháng, đến hết ngày "
                        + DAY.format(Objects.requireNonNull(recognition.validTo())),
                "Số: " + recognition.certificateNo(),
                placeAndDate(fullName, day),
                decision.signingAs(),
                Objects.requireNonNullElse(recognition.signer(), ""),
                VerificationCode.grouped(recognition.verificationCode()),
                origin + VerificationCode.PATH + "/" + recognition.verificationCode());
    }

    /** Day and month below three with a leading zero, as Decree 30/2020/NĐ-CP asks; the place without its kind. */
    static String placeAndDate(String fullName, LocalDate day) {
        return place(fullName)
                + ", ngày %02d tháng %s năm %d"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                day.getYear());
    }

    /** The province without its kind. */
    static String place(String fullName) {
        return fullName.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(CertificatePaper::nfc)
                .collect(Collectors.joining(between));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
