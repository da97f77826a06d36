package vn.ocop.national;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.product.ProductGroups;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;
import vn.ocop.web.site.SiteSettings;
import vn.ocop.web.spreadsheet.Spreadsheet;

/**
 * Xuất danh sách sản phẩm toàn quốc ra Excel with the 27 columns that offices ask for, portion by portion, so that neither
 * memory nor a transaction grows with the list.
 */
@Component
class NationalProductExport {

    private static final int PORTION = 1_000;

    private static final String ROWS =
            """
            select p.id, p.name, p.group_code, p.set_code, p.gtin, p.commune_code, p.original_place, p.state,
            """ + NationalFigures.RATED + """
             as rank, s.slug, s.name as source_name, s.province_code, s.former_province_code,
                m.name as producer_name, m.organisation_type, m.tax_code, m.representative, m.representative_sex,
                m.representative_ethnicity, m.phone, m.address, r.score, r.stars, r.decision_number, r.decided_on, r.issuer,
                r.valid_to, r.state as recognition_state, r.times
            from reported_product p
            join reporting_source s on s.id = p.source_id
            left join reported_producer m on m.source_id = p.source_id and m.id = p.producer_id
            left join lateral (
                select r.*, count(*) over () as times from reported_recognition r
                where r.source_id = p.source_id and r.product_id = p.id
                order by r.decided_year desc, r.decided_on desc nulls last, r.id limit 1) r on true
            where
            """ + NationalFigures.MATCHING + """
            and (cast(:stars as integer) is null or :stars = coalesce(
            """ + NationalFigures.RATED + """
            , 0))
            and (cast(:afterId as uuid) is null
                or (p.name collate "vi-x-icu", p.id) > (cast(:afterName as text) collate "vi-x-icu", :afterId))
            order by p.name collate "vi-x-icu", p.id
            limit :rows
            """;

    private final JdbcClient database;
    private final ProductGroups groups;
    private final AdministrativeUnits units;
    private final SiteSettings site;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final TransactionTemplate transactions;
    private final TransactionTemplate reading;
    private final Clock clock;

    NationalProductExport(
            JdbcClient database,
            ProductGroups groups,
            AdministrativeUnits units,
            SiteSettings site,
            AuditTrail trail,
            MessageSource messages,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.database = database;
        this.groups = groups;
        this.units = units;
        this.site = site;
        this.trail = trail;
        this.messages = messages;
        this.transactions = new TransactionTemplate(transactionManager);
        this.reading = new TransactionTemplate(transactionManager);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    void write(NationalProductFilter filter, Locale locale, HttpServletResponse response) throws IOException {
        transactions.executeWithoutResult(
                status -> trail.record(AuditEntry.of(NationalAction.NATIONAL_PRODUCTS_EXPORTED, "export", null)
                        .after(filter)));
        Names names = names();
        Map<String, Map<String, String>> communes = new HashMap<>();
        try (Spreadsheet sheet =
                Spreadsheet.download(response, "san-pham-ocop-toan-quoc.xlsx", text("national.export.title", locale))) {
            sheet.header(text("national.export.columns", locale).split("\\|", -1));
            int number = 0;
            List<ExportedProduct> rows = List.of();
            do {
                rows = read(filter, rows.isEmpty() ? null : rows.getLast());
                for (ExportedProduct row : rows) {
                    Map<String, String> inProvince = communes.computeIfAbsent(row.provinceCode(), this::communesOf);
                    sheet.row(cells(++number, row, names, inProvince, locale));
                }
                sheet.flush();
            } while (rows.size() == PORTION && sheet.hasRoom(PORTION));
        }
    }

    private List<ExportedProduct> read(NationalProductFilter filter, @Nullable ExportedProduct after) {
        return Objects.requireNonNull(reading.execute(status ->
                database(filter, after).query((row, number) -> row(row)).list()));
    }

    private JdbcClient.StatementSpec database(NationalProductFilter filter, @Nullable ExportedProduct after) {
        return NationalFigures.bound(database.sql(ROWS), filter, NationalFigures.today(clock))
                .param("stars", filter.stars())
                .param("afterName", after == null ? null : after.name())
                .param("afterId", after == null ? null : after.id())
                .param("rows", PORTION);
    }

    private Map<String, String> communesOf(String province) {
        return units.communes(province, NationalFigures.today(clock)).stream()
                .collect(Collectors.toMap(
                        AdministrativeUnit::code, AdministrativeUnit::fullName, (first, second) -> first));
    }

    private @Nullable Object[] cells(
            int number, ExportedProduct row, Names names, Map<String, String> communes, Locale locale) {
        return new @Nullable Object[] {
            number,
            row.id().toString(),
            row.name(),
            named(names.groups(), row.groupCode()),
            named(names.sets(), row.setCode()),
            row.producerName(),
            word("national.organisation.", row.organisationType(), locale),
            row.taxCode(),
            row.representative(),
            word("national.sex.", row.sex(), locale),
            row.ethnicity(),
            row.phone(),
            row.address(),
            row.communeCode(),
            named(communes, row.communeCode()),
            row.originalPlace(),
            row.formerProvinceCode() == null ? null : row.sourceName(),
            row.times() == 0 ? null : row.times(),
            row.score(),
            row.stars(),
            row.decisionNumber(),
            row.decidedOn(),
            row.issuer(),
            row.validTo(),
            text("national.status." + row.status(), locale),
            row.gtin(),
            row.gtin() == null ? null : site.origin(new TenantSlug(row.slug())) + "/01/" + padded(row.gtin())
        };
    }

    /** A GS1 Digital Link has fourteen digits. */
    private static String padded(String gtin) {
        return "0".repeat(14 - gtin.length()) + gtin;
    }

    private Names names() {
        List<ProductGroups.GroupChoice> all = groups.inForce();
        return new Names(
                all.stream()
                        .collect(Collectors.toMap(ProductGroups.GroupChoice::code, ProductGroups.GroupChoice::name)),
                all.stream()
                        .flatMap(group -> group.sets().stream())
                        .collect(Collectors.toMap(ProductGroups.SetChoice::code, ProductGroups.SetChoice::name)));
    }

    private static @Nullable String named(Map<String, String> names, @Nullable String code) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private @Nullable String word(String prefix, @Nullable String code, Locale locale) {
        return code == null ? null : messages.getMessage(prefix + code, null, code, locale);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static ExportedProduct row(ResultSet row) throws SQLException {
        return new ExportedProduct(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("group_code"),
                row.getString("set_code"),
                row.getString("gtin"),
                row.getString("commune_code"),
                row.getString("original_place"),
                row.getObject("rank", Integer.class),
                row.getString("slug"),
                row.getString("source_name"),
                row.getString("province_code"),
                row.getString("former_province_code"),
                row.getString("producer_name"),
                row.getString("organisation_type"),
                row.getString("tax_code"),
                row.getString("representative"),
                row.getString("representative_sex"),
                row.getString("representative_ethnicity"),
                row.getString("phone"),
                row.getString("address"),
                row.getBigDecimal("score"),
                row.getObject("stars", Integer.class),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("issuer"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("recognition_state"),
                row.getLong("times"));
    }

    /** Tên theo mã. */
    private record Names(Map<String, String> groups, Map<String, String> sets) {}
}
