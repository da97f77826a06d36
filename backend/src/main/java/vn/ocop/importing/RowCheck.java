package vn.ocop.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.Recognition.EvidenceLevel;
import vn.ocop.database.FoldedName;
import vn.ocop.importing.Finding.Fault;
import vn.ocop.product.ProductGroups;
import vn.ocop.territory.CommuneNames;

/** Kiểm tra một dòng, by itself: what it says and what is wrong or unclear about it. Nothing is corrected silently. */
final class RowCheck {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2018;
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?|\\d{12}");
    private static final Pattern PHONE = Pattern.compile("[0-9+ .()-]{8,20}");

    private final RowSurroundings surroundings;
    private final RowValues row;
    private final List<Finding> findings = new ArrayList<>();

    private RowCheck(RowSurroundings surroundings, RowValues row) {
        this.surroundings = surroundings;
        this.row = row;
    }

    static CheckedRow check(RowSurroundings surroundings, RowValues row) {
        return new RowCheck(surroundings, row).checked();
    }

    private CheckedRow checked() {
        refuseFormulas();
        checkProvince();
        EvidenceLevel level = evidenceLevel();
        String name = row.get(ImportField.PRODUCT_NAME);
        if (name == null) {
            found(ImportField.PRODUCT_NAME, Fault.NAME_MISSING);
        }
        if (row.get(ImportField.PRODUCER_NAME) == null) {
            found(ImportField.PRODUCER_NAME, Fault.PRODUCER_MISSING);
        }
        LocalDate day = decisionDay();
        Integer year = year(day);
        Integer stars = stars();
        if (stars != null && year == null && noFaultAt(ImportField.YEAR, ImportField.DECISION_DATE)) {
            found(ImportField.YEAR, Fault.YEAR_MISSING);
        }
        return new CheckedRow(
                row,
                name == null ? "" : name,
                commune(year),
                group(),
                taxCode(),
                phone(),
                stars,
                score(),
                day,
                year,
                level,
                findings);
    }

    private void refuseFormulas() {
        row.values().forEach((field, text) -> {
            if (text.startsWith("=") || text.startsWith("@")) {
                found(field, Fault.FORMULA, text);
            } else if (text.length() > LONGEST
                    || (text.length() > 200
                            && (field == ImportField.PRODUCT_NAME || field == ImportField.PRODUCER_NAME))) {
                found(field, Fault.TOO_LONG);
            }
        });
    }

    private void checkProvince() {
        String province = row.get(ImportField.PROVINCE);
        if (province != null && !surroundings.isHere(province)) {
            found(ImportField.PROVINCE, Fault.OTHER_PROVINCE, province);
        }
    }

    private @Nullable EvidenceLevel evidenceLevel() {
        String level = row.get(ImportField.EVIDENCE_LEVEL);
        if (level == null) {
            return null;
        }
        switch (FoldedName.fold(level)) {
            case "a":
                return EvidenceLevel.A;
            case "b":
                return EvidenceLevel.B;
            case "c":
                return EvidenceLevel.C;
            default:
                found(ImportField.EVIDENCE_LEVEL, Fault.NOT_VERIFIED, level);
                return null;
        }
    }

    private @Nullable LocalDate decisionDay() {
        String text = row.get(ImportField.DECISION_DATE);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = RowText.day(text).filter(found -> isPossible(found.getYear()));
        if (day.isEmpty() || day.get().isAfter(surroundings.today())) {
            found(ImportField.DECISION_DATE, Fault.DATE_WRONG, text);
            return null;
        }
        return day.get();
    }

    private @Nullable Integer year(@Nullable LocalDate day) {
        String text = row.get(ImportField.YEAR);
        if (text == null) {
            return day == null ? null : day.getYear();
        }
        if (!text.matches("\\d{4}") || !isPossible(Integer.parseInt(text))) {
            found(ImportField.YEAR, Fault.YEAR_WRONG, text);
            return null;
        }
        int year = Integer.parseInt(text);
        if (day != null && day.getYear() != year) {
            found(ImportField.YEAR, Fault.YEAR_DIFFERS, text, String.valueOf(day.getYear()));
            return day.getYear();
        }
        return year;
    }

    private boolean isPossible(int year) {
        return year >= FIRST_YEAR && year <= surroundings.today().getYear();
    }

    private @Nullable Integer stars() {
        String text = row.get(ImportField.STARS);
        if (text == null) {
            found(ImportField.STARS, Fault.STARS_MISSING);
            return null;
        }
        Integer stars =
                RowText.stars(text).filter(count -> count >= 3 && count <= 5).orElse(null);
        if (stars == null) {
            found(ImportField.STARS, Fault.STARS_WRONG, text);
            return null;
        }
        String status = row.get(ImportField.STATUS);
        String folded = status == null ? "" : FoldedName.fold(status);
        if (status != null && (folded.startsWith("de xuat") || folded.startsWith("de nghi"))) {
            found(ImportField.STATUS, Fault.ONLY_PROPOSED, status);
            return null;
        }
        return stars;
    }

    private @Nullable BigDecimal score() {
        String text = row.get(ImportField.SCORE);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,3}([.,]\\d{1,2})?") || new BigDecimal(text.replace(',', '.')).intValue() > 100) {
            found(ImportField.SCORE, Fault.SCORE_WRONG, text);
            return null;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private @Nullable String commune(@Nullable Integer year) {
        CommuneNames communes = surroundings.communes();
        String code = row.get(ImportField.COMMUNE_CODE);
        if (code != null) {
            String padded = code.matches("\\d{1,4}") ? "0".repeat(5 - code.length()) + code : code;
            if (communes.has(padded)) {
                return padded;
            }
            found(ImportField.COMMUNE_CODE, Fault.COMMUNE_CODE_UNKNOWN, code);
            return null;
        }
        String place = row.originalPlace();
        String commune = row.get(ImportField.COMMUNE);
        Optional<String> present =
                commune == null ? Optional.empty() : communes.find(row.get(ImportField.DISTRICT), commune, year);
        if (present.isEmpty() && place != null) {
            found(ImportField.COMMUNE, Fault.COMMUNE_UNCLEAR, place);
        }
        return present.orElse(null);
    }

    private @Nullable String group() {
        String text = row.get(ImportField.GROUP);
        if (text == null) {
            return null;
        }
        Optional<String> group = surroundings.groupNamed(text).map(ProductGroups.GroupChoice::code);
        if (group.isEmpty()) {
            found(ImportField.GROUP, Fault.GROUP_UNKNOWN, text);
        }
        return group.orElse(null);
    }

    private @Nullable String taxCode() {
        String text = row.get(ImportField.TAX_CODE);
        if (text != null && !TAX_CODE.matcher(text).matches()) {
            found(ImportField.TAX_CODE, Fault.TAX_CODE_WRONG, text);
            return null;
        }
        return text;
    }

    private @Nullable String phone() {
        String text = row.get(ImportField.PHONE);
        if (text != null && !PHONE.matcher(text).matches()) {
            found(ImportField.PHONE, Fault.PHONE_LEFT_OUT, text);
            return null;
        }
        return text;
    }

    private boolean noFaultAt(ImportField... fields) {
        return findings.stream().noneMatch(one -> List.of(fields).contains(one.field()));
    }

    private void found(ImportField field, Fault fault, String... arguments) {
        findings.add(Finding.at(field, fault, arguments));
    }
}
