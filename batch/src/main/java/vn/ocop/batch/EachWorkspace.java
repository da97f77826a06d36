package vn.ocop.batch;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.TenantState;

/** Làm một việc cho từng không gian làm việc: one after the other, each with itself bound, none stopped by another's failure. */
@Component
class EachWorkspace {

    private static final Logger LOG = LoggerFactory.getLogger(EachWorkspace.class);

    private final TenantRegistry registry;

    EachWorkspace(TenantRegistry registry) {
        this.registry = registry;
    }

    /** Workspaces whose schema is complete, suspended ones included. */
    List<Tenant> ready() {
        return registry.all().stream()
                .filter(tenant -> tenant.state() == TenantState.ACTIVE || tenant.state() == TenantState.SUSPENDED)
                .toList();
    }

    void run(String what, Runnable work) {
        for (Tenant tenant : ready()) {
            MDC.put("tenant", tenant.slug().value());
            try {
                TenantContext.run(tenant, work);
            } catch (RuntimeException e) {
                LOG.error("{} failed for {}; the other workspaces go on", what, tenant.slug(), e);
            } finally {
                MDC.remove("tenant");
            }
        }
    }
}
