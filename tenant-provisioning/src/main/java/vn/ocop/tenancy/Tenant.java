package vn.ocop.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Không gian làm việc: one isolated customer of the deployment, as the registry knows it.
 *
 * @param id stable identity
 * @param slug first label of its host
 * @param kind province, national office or operator
 * @param name short name for headings, for example “Thanh Hóa”
 * @param fullName official name, for example “Tỉnh Thanh Hóa”
 * @param provinceCode code of the administrative unit (Decision 19/2025/QĐ-TTg, or the older list for a former
 *     province); null when the workspace is not a province
 * @param schema PostgreSQL schema that holds its rows
 * @param role PostgreSQL role that may touch that schema and no other
 * @param realm Keycloak realm of its users
 * @param cluster name of the database cluster that holds the schema
 * @param state decides whether the host answers and may be written to
 * @param accentColor accent of its screens as {@code #rrggbb}; null for the default green
 */
public record Tenant(
        TenantId id,
        TenantSlug slug,
        TenantKind kind,
        String name,
        String fullName,
        @Nullable String provinceCode,
        String schema,
        String role,
        String realm,
        String cluster,
        TenantState state,
        @Nullable String accentColor) {

    /** True while changes are accepted. */
    public boolean writable() {
        return state == TenantState.ACTIVE;
    }

    /** Rows belong to the schema, so the schema name is what keeps caches and sessions of tenants apart. */
    public String partitionKey() {
        return schema;
    }
}
