package vn.ocop.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Cho Hibernate biết không gian làm việc hiện tại, so that sessions and cache keys of tenants never mix.
 *
 * <p>At start Spring Data opens sessions to check queries, before any tenant can be bound. These get
 * {@link #UNBOUND}, for which {@link TenantConnectionProvider} hands out no connection.
 */
public final class CurrentTenantIdentifier implements CurrentTenantIdentifierResolver<String> {

    static final String UNBOUND = "no tenant bound";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TenantContext.find().map(Tenant::partitionKey).orElse(UNBOUND);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
