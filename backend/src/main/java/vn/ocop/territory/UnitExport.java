package vn.ocop.territory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.spreadsheet.Spreadsheet;

/** Xuất danh mục đơn vị hành chính ra Excel, portion by portion, so that memory does not grow with the list. */
@Component
class UnitExport {

    private static final int PORTION = 1_000;

    private final AdministrativeUnits units;
    private final MessageSource messages;

    UnitExport(AdministrativeUnits units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    void write(UnitFilter filter, Locale locale, HttpServletResponse response) throws IOException {
        try (Spreadsheet sheet =
                Spreadsheet.download(response, "don-vi-hanh-chinh.xlsx", word("territory.export.title", locale))) {
            sheet.header(word("territory.export.columns", locale).split("\\|"));
            String after = null;
            do {
                Page<AdministrativeUnit> page = units.search(filter, new PageRequest(after, PORTION));
                page.items().forEach(unit -> add(sheet, unit, locale));
                sheet.flush();
                after = page.next();
            } while (after != null);
        }
    }

    private void add(Spreadsheet sheet, AdministrativeUnit unit, Locale locale) {
        sheet.row(
                unit.code(),
                unit.fullName(),
                word("territory.level." + unit.level(), locale),
                unit.parentName(),
                unit.provinceName(),
                unit.validFrom(),
                lastDay(unit.validTo()),
                word(unit.validTo() == null ? "territory.validity.valid" : "territory.validity.former", locale));
    }

    /** People count the last day of a unit; records hold the first day without it. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
