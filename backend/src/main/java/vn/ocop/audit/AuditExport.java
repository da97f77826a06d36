package vn.ocop.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.web.spreadsheet.Spreadsheet;

/** Xuất nhật ký ra Excel, portion by portion, so that neither memory nor a transaction grows with the list. */
@Component
class AuditExport {

    private static final int PORTION = 1_000;

    private final AuditLog log;
    private final AuditWords words;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final TransactionTemplate transactions;

    AuditExport(
            AuditLog log,
            AuditWords words,
            AuditTrail trail,
            MessageSource messages,
            PlatformTransactionManager transactionManager) {
        this.log = log;
        this.words = words;
        this.trail = trail;
        this.messages = messages;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** That somebody took the log with him is an entry of the log, too. */
    void write(AuditFilter filter, Locale locale, HttpServletResponse response) throws IOException {
        transactions.executeWithoutResult(status -> trail.record(
                AuditEntry.of(AuditLogAction.AUDIT_EXPORTED, "export", null).after(filter)));
        String name = "nhat-ky-thao-tac-" + LocalDate.now(AuditLog.VIETNAM) + ".xlsx";
        try (Spreadsheet sheet = Spreadsheet.download(response, name, title(locale))) {
            sheet.header(columns(locale));
            long before = Long.MAX_VALUE;
            List<AuditEvent> rows = log.list(filter, before, PORTION);
            while (!rows.isEmpty() && sheet.hasRoom(rows.size())) {
                rows.forEach(row -> add(sheet, row, locale));
                sheet.flush();
                rows = log.list(filter, rows.getLast().seq(), PORTION);
            }
            if (!rows.isEmpty()) {
                sheet.row(messages.getMessage("audit.export.more", null, locale));
            }
        }
    }

    private void add(Spreadsheet sheet, AuditEvent row, Locale locale) {
        ZonedDateTime moment = row.occurredAt().atZone(AuditLog.VIETNAM);
        sheet.row(
                row.seq(),
                moment.toLocalDateTime(),
                row.actor().name(),
                row.actor().login(),
                words.action(row.action(), locale),
                words.objectType(row.objectType(), locale),
                row.objectLabel() == null ? row.objectId() : row.objectLabel(),
                row.note(),
                row.ip());
    }

    private String title(Locale locale) {
        return messages.getMessage("audit.export.title", null, locale);
    }

    private String[] columns(Locale locale) {
        return messages.getMessage("audit.export.columns", null, locale).split("\\|");
    }
}
