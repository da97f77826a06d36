package vn.ocop.certificate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.producer.ProducerScope;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.spreadsheet.Spreadsheet;

/** Xuất danh sách công nhận ra Excel, portion by portion. */
@Component
class RecognitionExport {

    private static final int PORTION = 1_000;

    private final RecognitionList list;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final TransactionTemplate transactions;

    RecognitionExport(
            RecognitionList list,
            AuditTrail trail,
            MessageSource messages,
            PlatformTransactionManager transactionManager) {
        this.list = list;
        this.trail = trail;
        this.messages = messages;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    void write(ProducerScope scope, RecognitionList.Filter filter, Locale locale, HttpServletResponse response)
            throws IOException {
        transactions.executeWithoutResult(
                status -> trail.record(AuditEntry.of(CertificateAction.RECOGNITIONS_EXPORTED, "export", null)
                        .after(filter)));
        try (Spreadsheet sheet =
                Spreadsheet.download(response, "cong-nhan-ocop.xlsx", text("certificate.export.title", locale))) {
            sheet.header(text("certificate.export.columns", locale).split("\\|", -1));
            String after = null;
            do {
                Page<RecognitionLine> page = list.newest(scope, filter, new PageRequest(after, PORTION));
                page.items().forEach(row -> add(sheet, row, locale));
                sheet.flush();
                after = sheet.hasRoom(PORTION) ? page.next() : null;
            } while (after != null);
        }
    }

    private void add(Spreadsheet sheet, RecognitionLine row, Locale locale) {
        sheet.row(
                row.productName(),
                row.producerName(),
                row.communeName(),
                row.stars(),
                row.score(),
                row.decisionNo(),
                row.decidedOn(),
                row.decidedYear(),
                row.validTo(),
                text("certificate.state." + row.state().name(), locale),
                row.certificateNo(),
                VerificationCode.grouped(row.verificationCode()));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
