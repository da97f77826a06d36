package vn.ocop.product;

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
import vn.ocop.producer.ProducerScope;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.spreadsheet.Spreadsheet;

/** Xuất danh sách sản phẩm ra Excel, portion by portion, so that neither memory nor a transaction grows with the list. */
@Component
class ProductExport {

    private static final int PORTION = 1_000;

    private final ProductList list;
    private final ProductGroups groups;
    private final ProvinceCommunes communes;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final TransactionTemplate transactions;

    ProductExport(
            ProductList list,
            ProductGroups groups,
            ProvinceCommunes communes,
            AuditTrail trail,
            MessageSource messages,
            PlatformTransactionManager transactionManager) {
        this.list = list;
        this.groups = groups;
        this.communes = communes;
        this.trail = trail;
        this.messages = messages;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    void write(ProducerScope scope, ProductFilter filter, Locale locale, HttpServletResponse response)
            throws IOException {
        transactions.executeWithoutResult(status -> trail.record(
                AuditEntry.of(ProductAction.PRODUCTS_EXPORTED, "export", null).after(filter)));
        Names names = names();
        try (Spreadsheet sheet =
                Spreadsheet.download(response, "san-pham-ocop.xlsx", text("product.export.title", locale))) {
            sheet.header(text("product.export.columns", locale).split("\\|", -1));
            String after = null;
            do {
                Page<ProductLine> page = list.read(scope, filter, new PageRequest(after, PORTION));
                page.items().forEach(row -> add(sheet, row, names, locale));
                sheet.flush();
                after = sheet.hasRoom(PORTION) ? page.next() : null;
            } while (after != null);
        }
    }

    private void add(Spreadsheet sheet, ProductLine row, Names names, Locale locale) {
        sheet.row(
                row.name(),
                row.producerName(),
                row.stars(),
                row.starsUntil(),
                name(names.groups(), row.groupCode()),
                name(names.sets(), row.setCode()),
                row.specification(),
                row.communeCode(),
                name(names.communes(), row.communeCode()),
                row.originalPlace(),
                text("product.state." + row.state().name(), locale));
    }

    private Names names() {
        return new Names(
                groups.inForce().stream()
                        .collect(Collectors.toMap(ProductGroups.GroupChoice::code, ProductGroups.GroupChoice::name)),
                groups.inForce().stream()
                        .flatMap(group -> group.sets().stream())
                        .collect(Collectors.toMap(ProductGroups.SetChoice::code, ProductGroups.SetChoice::name)),
                communes.all().stream()
                        .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::fullName)));
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String code) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** Tên theo mã. */
    private record Names(Map<String, String> groups, Map<String, String> sets, Map<String, String> communes) {}
}
