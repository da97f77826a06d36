package vn.ocop.tenancy.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.TenantState;

/** Tenants for tests, named as onboarding names them. */
public final class TestTenants {

    private TestTenants() {}

    public static Tenant province(String slug, TenantState state) {
        return tenant(slug, TenantKind.PROVINCE, "t_" + slug, state);
    }

    public static Tenant national() {
        return tenant("quocgia", TenantKind.NATIONAL, "national", TenantState.ACTIVE);
    }

    public static Tenant operator() {
        return tenant("vanhanh", TenantKind.OPERATOR, "operator", TenantState.ACTIVE);
    }

    /** A tenant of any kind whose schema is named after the slug, to have several of a kind that the product has once. */
    public static Tenant ofKind(TenantKind kind, String slug) {
        return tenant(slug, kind, "t_" + slug, TenantState.ACTIVE);
    }

    private static Tenant tenant(String slug, TenantKind kind, String schema, TenantState state) {
        return new Tenant(
                new TenantId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8))),
                new TenantSlug(slug),
                kind,
                slug,
                "Tỉnh " + slug,
                kind == TenantKind.PROVINCE ? "38" : null,
                schema,
                schema,
                slug,
                "main",
                state,
                null);
    }

    /** Puts the row into the registry and nothing else. */
    public static Tenant register(DatabaseLogin owner, Tenant tenant) {
        try (Connection connection = owner.connect();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into platform.tenant
                            (id, slug, kind, name, full_name, province_code, schema_name, role_name, realm, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            statement.setObject(1, tenant.id().value());
            statement.setString(2, tenant.slug().value());
            statement.setString(3, tenant.kind().name());
            statement.setString(4, tenant.name());
            statement.setString(5, tenant.fullName());
            statement.setString(6, tenant.kind() == TenantKind.PROVINCE ? tenant.provinceCode() : null);
            statement.setString(7, tenant.schema());
            statement.setString(8, tenant.role());
            statement.setString(9, tenant.realm());
            statement.setString(10, tenant.state().name());
            statement.executeUpdate();
            return tenant;
        } catch (SQLException e) {
            throw new IllegalStateException("Tenant " + tenant.slug() + " could not be registered", e);
        }
    }
}
