package vn.ocop.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lời văn của quyết định.
 *
 * @param legalBasis one ground a line
 * @param recipients one recipient a line
 * @param proposedBy the agency that proposes it
 * @param signerTitle in whose place and as what he signs, one part a line
 * @param number null while the office has not given one
 */
record DecisionText(
        @NotBlank @Size(max = 500) String subject,
        @NotBlank @Size(max = 8_000) String legalBasis,
        @NotBlank @Size(max = 2_000) String recipients,
        @NotBlank @Size(max = 300) String proposedBy,
        @NotBlank @Size(max = 200) String signerTitle,
        @Nullable @Size(max = 150) String signer,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate decidedOn) {

    /** The same in one Unicode form, without blanks around, null for what was left empty. */
    DecisionText tidied() {
        return new DecisionText(
                tidy(subject),
                tidy(legalBasis),
                tidy(recipients),
                tidy(proposedBy),
                tidy(signerTitle),
                tidyOrNull(signer),
                tidyOrNull(number),
                decidedOn);
    }

    DecisionText issued(String officialNumber, LocalDate day, String signedBy) {
        return new DecisionText(subject, legalBasis, recipients, proposedBy, signerTitle, signedBy, officialNumber, day)
                .tidied();
    }

    List<String> grounds() {
        return lines(legalBasis);
    }

    List<String> addressees() {
        return lines(recipients);
    }

    List<String> signingAs() {
        return lines(signerTitle);
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static @Nullable String tidyOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : tidy(text);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
