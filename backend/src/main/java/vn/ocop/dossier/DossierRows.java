package vn.ocop.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;
import vn.ocop.web.access.UserId;

/** Bảng {@code dossier} và số tiếp nhận; within the caller's transaction. */
@Repository
class DossierRows {

    static final String COLUMNS = """
            select d.id, d.kind, d.product_id, d.producer_id, d.product_name, d.producer_name, d.commune_code, d.state,
                d.receipt_number, d.template_id, d.set_code, d.legal_regime, d.raw_material, d.technology, d.quality,
                d.market, d.revenue_vnd, d.profit_vnd, d.future_plan, d.changes, d.samples, d.submitted_at,
                d.commune_clock_from, d.commune_days_used, d.commune_due, d.supplements, d.created_by, d.created_at,
                d.updated_at, d.version
            from dossier d
            """;

    private final JdbcClient database;

    DossierRows(JdbcClient database) {
        this.database = database;
    }

    void insert(Dossier draft) {
        database.sql("""
                        insert into dossier (id, kind, product_id, producer_id, product_name, producer_name, commune_code,
                            state, set_code, samples, created_by, created_at, updated_at)
                        values (:id, :kind, :product, :producer, :productName, :producerName, :commune, :state, :set,
                            :samples, :user, :now, :now)
                        """)
                .param("id", draft.id().value())
                .param("kind", draft.kind().name())
                .param("product", draft.product().value())
                .param("producer", draft.producer().value())
                .param("productName", draft.productName())
                .param("producerName", draft.producerName())
                .param("commune", draft.commune())
                .param("state", draft.state().name())
                .param("set", draft.setCode())
                .param("samples", draft.report().samples())
                .param("user", draft.createdBy().value())
                .param("now", time(draft.createdAt()))
                .update();
    }

    Optional<Dossier> find(DossierId id) {
        return database.sql(COLUMNS + "where d.id = ?")
                .param(id.value())
                .query(DossierRows::dossier)
                .optional();
    }

    List<Dossier> all(Collection<DossierId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(COLUMNS + "where d.id in (:ids)")
                        .param("ids", ids.stream().map(DossierId::value).toList())
                        .query(DossierRows::dossier)
                        .list();
    }

    /** The row, held until the transaction ends. */
    Optional<Dossier> lock(DossierId id) {
        return database.sql(COLUMNS + "where d.id = ? for update")
                .param(id.value())
                .query(DossierRows::dossier)
                .optional();
    }

    List<Dossier> in(DossierState state) {
        return database.sql(COLUMNS + "where d.state = ? order by d.product_name collate \"vi-x-icu\", d.id")
                .param(state.name())
                .query(DossierRows::dossier)
                .list();
    }

    boolean openFor(ProductId product) {
        return database.sql("""
                        select exists (select from dossier where product_id = ? and state not in
                            ('KNOCKED_OUT', 'BELOW_THREE', 'RECOGNISED', 'RECOGNISED_BY_MINISTRY', 'WITHDRAWN'))
                        """).param(product.value()).query(Boolean.class).single();
    }

    void write(DossierId id, OwnReport report, Instant now) {
        database.sql("""
                        update dossier set raw_material = :rawMaterial, technology = :technology, quality = :quality,
                            market = :market, revenue_vnd = :revenue, profit_vnd = :profit, future_plan = :plan,
                            changes = :changes, samples = :samples, updated_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("rawMaterial", report.rawMaterial())
                .param("technology", report.technology())
                .param("quality", report.quality())
                .param("market", report.market())
                .param("revenue", report.revenue())
                .param("profit", report.profit())
                .param("plan", report.futurePlan())
                .param("changes", report.changes())
                .param("samples", report.samples())
                .param("now", time(now))
                .param("id", id.value())
                .update();
    }

    void move(DossierId id, DossierState to, CommuneClock clock, int supplements, Instant now) {
        database.sql("""
                        update dossier set state = :state, commune_clock_from = :from, commune_days_used = :used,
                            commune_due = :due, supplements = :supplements, updated_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("state", to.name())
                .param("from", clock.from())
                .param("used", clock.daysUsed())
                .param("due", clock.due())
                .param("supplements", supplements)
                .param("now", time(now))
                .param("id", id.value())
                .update();
    }

    /** Makes the draft a submitted dossier: what it is about and how it is scored no longer changes. */
    void submit(Dossier draft, Pin pin, int year, int number, Instant now) {
        database.sql("""
                        update dossier set template_id = :template, set_code = :set, legal_regime = :regime,
                            snapshot = cast(:snapshot as jsonb), product_name = :productName,
                            producer_name = :producerName, commune_code = :commune, receipt_no = :number,
                            receipt_year = :year, receipt_number = :receipt, submitted_at = :now, state = :state
                        where id = :id
                        """)
                .param("template", pin.template().value())
                .param("set", pin.setCode())
                .param("regime", pin.legalRegime())
                .param("snapshot", pin.snapshot())
                .param("productName", pin.productName())
                .param("producerName", pin.producerName())
                .param("commune", pin.commune())
                .param("number", number)
                .param("year", year)
                .param("receipt", pin.receipt(year, number))
                .param("now", time(now))
                .param("state", DossierState.SUBMITTED.name())
                .param("id", draft.id().value())
                .update();
    }

    /** Keeps producer and product as they are when the dossier comes back completed. */
    void refresh(DossierId id, String snapshot) {
        database.sql("update dossier set snapshot = cast(? as jsonb) where id = ?")
                .params(snapshot, id.value())
                .update();
    }

    Optional<String> snapshot(DossierId id) {
        return database.sql("select snapshot::text from dossier where id = ? and snapshot is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** The next number of the commune in the year, without gaps: who takes one and fails gives it back. */
    int nextReceipt(String commune, int year) {
        return database.sql("""
                        insert into dossier_receipt_counter (commune_code, year, last_no) values (?, ?, 1)
                        on conflict (commune_code, year) do update set last_no = dossier_receipt_counter.last_no + 1
                        returning last_no
                        """).params(commune, year).query(Integer.class).single();
    }

    static Dossier dossier(ResultSet row, int number) throws SQLException {
        UUID template = row.getObject("template_id", UUID.class);
        return new Dossier(
                new DossierId(row.getObject("id", UUID.class)),
                DossierKind.valueOf(row.getString("kind")),
                new ProductId(row.getObject("product_id", UUID.class)),
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("commune_code"),
                DossierState.valueOf(row.getString("state")),
                row.getString("receipt_number"),
                template == null ? null : new CriteriaTemplateId(template),
                row.getString("set_code"),
                row.getString("legal_regime"),
                report(row),
                instant(row, "submitted_at"),
                new CommuneClock(
                        row.getObject("commune_clock_from", LocalDate.class),
                        row.getInt("commune_days_used"),
                        row.getObject("commune_due", LocalDate.class)),
                row.getInt("supplements"),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static OwnReport report(ResultSet row) throws SQLException {
        return new OwnReport(
                row.getString("raw_material"),
                row.getString("technology"),
                row.getString("quality"),
                row.getString("market"),
                row.getObject("revenue_vnd", Long.class),
                row.getObject("profit_vnd", Long.class),
                row.getString("future_plan"),
                row.getString("changes"),
                row.getInt("samples"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What a dossier keeps from the day of its submission. */
    record Pin(
            CriteriaTemplateId template,
            String setCode,
            String legalRegime,
            String snapshot,
            String productName,
            String producerName,
            String province,
            String commune) {

        /** Số tiếp nhận as Mẫu số 01 prints it. */
        String receipt(int year, int number) {
            return "%02d/PĐK-%s-%s-%d".formatted(number, province, commune, year);
        }
    }
}
