package vn.ocop.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.national.exchange.ExportFault;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Các tỉnh gửi dữ liệu, with those that use the system and have not sent yet. */
@Component
class ReportingSources {

    private static final Set<TenantState> WORKING = Set.of(TenantState.ACTIVE, TenantState.SUSPENDED);

    private final JdbcClient database;
    private final TenantRegistry registry;

    ReportingSources(JdbcClient database, TenantRegistry registry) {
        this.database = database;
        this.registry = registry;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<ReportingSource> all() {
        List<ReportingSource> found = new ArrayList<>(database.sql("select * from reporting_source")
                .query((row, number) -> source(row))
                .list());
        Set<UUID> known = found.stream().map(ReportingSource::id).collect(Collectors.toUnmodifiableSet());
        registry.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.PROVINCE && WORKING.contains(tenant.state()))
                .filter(tenant -> !known.contains(tenant.id().value()))
                .map(ReportingSources::silent)
                .forEach(found::add);
        found.sort(Comparator.comparing(ReportingSource::name, Collator.getInstance(Locale.of("vi"))::compare));
        return List.copyOf(found);
    }

    /** What came, and what was refused; newest first. */
    @Transactional(readOnly = true)
    public Page<ReceivedPackage> packages(@Nullable UUID source, PageRequest request) {
        List<ReceivedPackage> rows = database.sql("""
                        select l.*, s.name, s.full_name from ingest_log l join reporting_source s on s.id = l.source_id
                        where (cast(:source as uuid) is null or l.source_id = :source)
                        and (cast(:after as uuid) is null or l.id < :after)
                        order by l.id desc limit :rows
                        """)
                .param("source", source)
                .param("after", request.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, number) -> received(row))
                .list();
        return Page.of(rows, request, row -> Cursor.of(row.id().toString()));
    }

    private static ReportingSource silent(Tenant tenant) {
        return new ReportingSource(
                tenant.id().value(),
                tenant.slug().value(),
                tenant.name(),
                tenant.fullName(),
                tenant.provinceCode() == null ? "" : tenant.provinceCode(),
                null,
                0,
                null,
                null,
                null,
                null);
    }

    static ReportingSource source(ResultSet row) throws SQLException {
        return new ReportingSource(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("province_code"),
                row.getString("former_province_code"),
                row.getLong("last_sequence"),
                instant(row.getTimestamp("exported_at")),
                instant(row.getTimestamp("received_at")),
                instant(row.getTimestamp("attempted_at")),
                fault(row.getString("fault")));
    }

    private static ReceivedPackage received(ResultSet row) throws SQLException {
        return new ReceivedPackage(
                row.getObject("id", UUID.class),
                row.getString("full_name"),
                row.getTimestamp("at").toInstant(),
                row.getLong("sequence"),
                row.getBoolean("complete"),
                fault(row.getString("fault")),
                row.getInt("producers"),
                row.getInt("products"),
                row.getInt("recognitions"),
                row.getInt("dossiers"),
                row.getInt("evaluations"),
                row.getInt("deletions"));
    }

    private static @Nullable ExportFault fault(@Nullable String code) {
        return code == null ? null : ExportFault.valueOf(code);
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** Gói đã nhận hoặc từ chối. */
    record ReceivedPackage(
            UUID id,
            String sourceName,
            Instant at,
            long sequence,
            boolean complete,
            @Nullable ExportFault fault,
            int producers,
            int products,
            int recognitions,
            int dossiers,
            int evaluations,
            int deletions) {}
}
