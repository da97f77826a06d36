package vn.ocop.producer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.spreadsheet.Spreadsheet;

/** Xuất danh sách chủ thể ra Excel, portion by portion, so that neither memory nor a transaction grows with the list. */
@Component
class ProducerExport {

    private static final int PORTION = 1_000;

    private final ProducerList list;
    private final ProvinceCommunes communes;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final TransactionTemplate transactions;

    ProducerExport(
            ProducerList list,
            ProvinceCommunes communes,
            AuditTrail trail,
            MessageSource messages,
            PlatformTransactionManager transactionManager) {
        this.list = list;
        this.communes = communes;
        this.trail = trail;
        this.messages = messages;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    void write(ProducerScope scope, ProducerFilter filter, Locale locale, HttpServletResponse response)
            throws IOException {
        transactions.executeWithoutResult(status -> trail.record(
                AuditEntry.of(ProducerAction.PRODUCERS_EXPORTED, "export", null).after(filter)));
        Map<String, String> names = communes.all().stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::fullName));
        try (Spreadsheet sheet =
                Spreadsheet.download(response, "chu-the-ocop.xlsx", text("producer.export.title", locale))) {
            sheet.header(text("producer.export.columns", locale).split("\\|", -1));
            String after = null;
            do {
                Page<ProducerSummary> page = list.read(scope, filter, new PageRequest(after, PORTION));
                page.items().forEach(row -> add(sheet, row, names, locale));
                sheet.flush();
                after = sheet.hasRoom(PORTION) ? page.next() : null;
            } while (after != null);
        }
    }

    private void add(Spreadsheet sheet, ProducerSummary row, Map<String, String> names, Locale locale) {
        sheet.row(
                row.name(),
                row.organisationType() == null
                        ? null
                        : text("producer.type." + row.organisationType().name(), locale),
                row.taxCode(),
                row.representative(),
                row.phone(),
                row.email(),
                row.address(),
                row.communeCode(),
                name(names, row.communeCode()));
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String code) {
        return code == null ? null : names.get(code);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
