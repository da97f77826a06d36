package vn.ocop.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.RecognitionRecord;
import vn.ocop.database.FoldedName;
import vn.ocop.importing.Finding.Fault;
import vn.ocop.producer.ProducerProfile;
import vn.ocop.product.ProductDescription;
import vn.ocop.product.ProductId;

/**
 * Dòng đã kiểm tra, with its values as the system keeps them.
 *
 * @param stars null when the row tells of no recognition
 * @param findings errors first or last, as they were found
 */
record CheckedRow(
        RowValues row,
        String name,
        @Nullable String commune,
        @Nullable String group,
        @Nullable String taxCode,
        @Nullable String phone,
        @Nullable Integer stars,
        @Nullable BigDecimal score,
        @Nullable LocalDate decidedOn,
        @Nullable Integer year,
        Recognition.@Nullable EvidenceLevel level,
        List<Finding> findings) {

    /** Kết quả kiểm tra. */
    enum Outcome {
        /** Dùng được. */
        GOOD,
        /** Dùng được, cần xem. */
        WARNED,
        /** Đã có sẵn. */
        KNOWN,
        /** Có lỗi. */
        FAULTY
    }

    CheckedRow {
        findings = List.copyOf(findings);
    }

    Outcome outcome() {
        if (findings.stream().anyMatch(finding -> finding.fault().isError())) {
            return Outcome.FAULTY;
        }
        boolean known = findings.stream()
                .anyMatch(finding -> finding.fault() == Fault.ALREADY_KNOWN || finding.fault() == Fault.SAME_AS_LINE);
        if (known) {
            return Outcome.KNOWN;
        }
        return findings.isEmpty() ? Outcome.GOOD : Outcome.WARNED;
    }

    boolean usable() {
        Outcome outcome = outcome();
        return outcome == Outcome.GOOD || outcome == Outcome.WARNED;
    }

    CheckedRow with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new CheckedRow(row, name, commune, group, taxCode, phone, stars, score, decidedOn, year, level, more);
    }

    /** Two rows of one key say the same. */
    String key() {
        String producer = producerName();
        String owner = taxCode != null
                ? taxCode
                : producer == null
                        ? "-" + row.originalPlace()
                        : FoldedName.of(producer).key();
        return String.join(
                "|",
                FoldedName.of(name).key(),
                owner,
                String.valueOf(stars),
                String.valueOf(year),
                String.valueOf(row.get(ImportField.DECISION_NO)));
    }

    @Nullable
    String producerName() {
        return row.get(ImportField.PRODUCER_NAME);
    }

    ProducerProfile producer(String producerName) {
        String type = row.get(ImportField.ORGANISATION_TYPE);
        return new ProducerProfile(
                producerName,
                RowText.organisationType(type == null ? producerName : type).orElse(null),
                taxCode,
                row.get(ImportField.ADDRESS),
                commune,
                row.get(ImportField.REPRESENTATIVE),
                null,
                null,
                null,
                null,
                phone,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ProductDescription product() {
        return ProductDescription.listed(name, group, row.get(ImportField.SPECIFICATION), commune);
    }

    /** @return null when the row tells of no recognition */
    @Nullable
    RecognitionRecord recognition(ProductId product) {
        if (stars == null || year == null) {
            return null;
        }
        return new RecognitionRecord(
                product,
                stars,
                score,
                row.get(ImportField.DECISION_NO),
                decidedOn,
                year,
                row.get(ImportField.ISSUER),
                null,
                null,
                Recognition.Source.IMPORT,
                row.get(ImportField.SOURCE),
                level);
    }
}
