package vn.ocop.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.operations.TenantView.LifecycleRequestView;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.site.SiteSettings;

/** Danh sách các không gian làm việc cùng tình trạng nâng cấp và yêu cầu gần nhất, one statement a page. */
@Repository
class TenantOverview {

    private static final String SELECT = """
            select t.slug, t.kind, t.name, t.full_name, t.province_code, t.state, t.state_reason, t.created_at,
                   m.version as schema_version, m.change_sets, m.finished_at as migrated_at, m.error as migration_error,
                   r.action, r.state as request_state, r.reason, r.requested_by, r.requested_at, r.error as request_error
            from platform.tenant t
            left join platform.tenant_migration m on m.tenant_id = t.id
            left join lateral (
                select * from platform.lifecycle_request l where l.tenant_id = t.id order by l.requested_at desc limit 1
            ) r on true
            where t.state <> 'DELETED'
            """;

    private final JdbcClient jdbc;
    private final SiteSettings site;

    TenantOverview(JdbcClient jdbc, SiteSettings site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** @param query part of the name or slug, with or without diacritics; empty for all */
    @Transactional(readOnly = true)
    Page<TenantView> page(String query, PageRequest request) {
        String after = request.cursor().map(cursor -> cursor.text(0)).orElse("");
        List<TenantView> rows = jdbc.sql(SELECT + """
                                and t.slug > :after
                                and (:query = '' or ext.vn_fold(t.full_name || ' ' || t.slug) like '%' || ext.vn_fold(:query) || '%')
                                order by t.slug limit :limit
                                """)
                .param("after", after)
                .param("query", query.strip())
                .param("limit", request.rowsToRead())
                .query((row, number) -> view(row))
                .list();
        return Page.of(rows, request, tenant -> Cursor.of(tenant.slug()));
    }

    @Transactional(readOnly = true)
    Optional<TenantView> find(String slug) {
        return jdbc.sql(SELECT + "and t.slug = :slug")
                .param("slug", slug)
                .query((row, number) -> view(row))
                .optional();
    }

    private TenantView view(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return new TenantView(
                slug,
                TenantKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("province_code"),
                site.origin(new TenantSlug(slug)),
                TenantState.valueOf(row.getString("state")),
                row.getString("state_reason"),
                row.getString("schema_version"),
                row.getObject("change_sets", Integer.class),
                instant(row, "migrated_at"),
                row.getString("migration_error"),
                row.getTimestamp("created_at").toInstant(),
                lastRequest(row));
    }

    private static @Nullable LifecycleRequestView lastRequest(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return action == null
                ? null
                : new LifecycleRequestView(
                        LifecycleAction.valueOf(action),
                        RequestState.valueOf(row.getString("request_state")),
                        row.getString("reason"),
                        row.getString("requested_by"),
                        row.getTimestamp("requested_at").toInstant(),
                        row.getString("request_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
