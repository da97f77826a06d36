package vn.ocop.tenancy.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.TenantState;

/** Sổ đăng ký với quyền ghi: rows of {@code platform.tenant}, through the owner's login. */
final class TenantRecords {

    private static final RowMapper<Tenant> TENANT = (row, number) -> new Tenant(
            new TenantId(row.getObject("id", UUID.class)),
            new TenantSlug(row.getString("slug")),
            TenantKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("full_name"),
            row.getString("province_code"),
            row.getString("schema_name"),
            row.getString("role_name"),
            row.getString("realm"),
            row.getString("cluster"),
            TenantState.valueOf(row.getString("state")),
            row.getString("accent_color"));

    private final JdbcClient jdbc;

    TenantRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tenant> find(String slug) {
        return jdbc.sql("select * from platform.tenant where slug = ?")
                .param(slug)
                .query(TENANT)
                .optional();
    }

    List<Tenant> all() {
        return jdbc.sql("select * from platform.tenant where state <> 'DELETED' order by slug")
                .query(TENANT)
                .list();
    }

    /** True while files of an earlier tenant of that schema wait to be removed. */
    boolean hasDiscardedFiles(String schema) {
        return jdbc.sql("select exists (select 1 from platform.discarded_storage where schema_name = ?)")
                .param(schema)
                .query(Boolean.class)
                .single();
    }

    /** Takes the slug; a second call changes nothing. */
    void register(Tenant tenant) {
        jdbc.sql("""
                        insert into platform.tenant
                            (id, slug, kind, name, full_name, province_code, schema_name, role_name, realm, cluster, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (slug) do nothing
                        """)
                .params(Arrays.asList(
                        tenant.id().value(),
                        tenant.slug().value(),
                        tenant.kind().name(),
                        tenant.name(),
                        tenant.fullName(),
                        tenant.provinceCode(),
                        tenant.schema(),
                        tenant.role(),
                        tenant.realm(),
                        tenant.cluster(),
                        tenant.state().name()))
                .update();
    }

    /** Moves the tenant from one of the states to another; false when it is in none of them. */
    boolean move(TenantId id, List<TenantState> from, TenantState to, @Nullable String reason) {
        return jdbc.sql("""
                        update platform.tenant set state = :to, state_reason = :reason, updated_at = now(), version = version + 1
                        where id = :id and state in (:from)
                        """)
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    void rename(TenantId id, String fullName) {
        jdbc.sql("update platform.tenant set full_name = ?, updated_at = now(), version = version + 1 where id = ?")
                .params(fullName, id.value())
                .update();
    }

    /**
     * Also forgets its anchors: a province that takes the name later starts a chain of its own. Its files are named for the
     * batch process, which reaches them.
     */
    void delete(TenantId id) {
        jdbc.sql("""
                        insert into platform.discarded_storage (schema_name)
                        select schema_name from platform.tenant where id = ?
                        on conflict (schema_name) do update set discarded_at = now()
                        """).param(id.value()).update();
        jdbc.sql(
                        "delete from platform.audit_anchor where tenant_role = (select role_name from platform.tenant where id = ?)")
                .param(id.value())
                .update();
        jdbc.sql("delete from platform.onboarding where slug = (select slug from platform.tenant where id = ?)")
                .param(id.value())
                .update();
        jdbc.sql("delete from platform.tenant where id = ?").param(id.value()).update();
    }
}
