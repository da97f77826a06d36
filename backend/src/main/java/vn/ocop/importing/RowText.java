package vn.ocop.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.database.FoldedName;
import vn.ocop.identity.OrganisationType;

/** Đọc ngày, hạng sao, loại hình từ chữ như người ta vẫn ghi. */
final class RowText {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern STARS = Pattern.compile("\\s*(\\d)\\s*(\\*|★|sao)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[*★]{1,5}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private RowText() {}

    static Optional<LocalDate> day(String text) {
        if (text.matches("\\d{5}")) {
            return Optional.of(EXCEL_EPOCH.plusDays(Long.parseLong(text)));
        }
        return DAYS.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "4", "4 sao", "4*" or "****". */
    static Optional<Integer> stars(String text) {
        Matcher number = STARS.matcher(text);
        if (number.matches()) {
            return Optional.of(Integer.valueOf(number.group(1)));
        }
        return SIGNS.matcher(text.strip()).matches() ? Optional.of(text.strip().length()) : Optional.empty();
    }

    /** The kind of organisation that a name or a column begins with. */
    static Optional<OrganisationType> organisationType(String text) {
        String key = FoldedName.of(text).key();
        if (key.startsWith("hop tac xa") || key.startsWith("lien hiep hop tac xa")) {
            return Optional.of(OrganisationType.COOPERATIVE);
        }
        if (key.startsWith("to hop tac")) {
            return Optional.of(OrganisationType.COOPERATIVE_GROUP);
        }
        if (key.startsWith("cong ty") || key.startsWith("doanh nghiep")) {
            return Optional.of(OrganisationType.ENTERPRISE);
        }
        if (key.startsWith("trang trai")) {
            return Optional.of(OrganisationType.FARM);
        }
        return key.startsWith("ho ") ? Optional.of(OrganisationType.HOUSEHOLD) : Optional.empty();
    }
}
