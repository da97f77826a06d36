package vn.ocop.operations;

import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Yêu cầu tạm ngừng, mở lại, nâng cấp: queued here, carried out by the provisioning worker. */
@Service
class LifecycleRequests {

    private final JdbcClient jdbc;
    private final TenantOverview tenants;
    private final AuditTrail audit;

    LifecycleRequests(JdbcClient jdbc, TenantOverview tenants, AuditTrail audit) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** @throws ProblemException when the tenant's state does not allow it, or the same is already waiting */
    @Transactional
    TenantView request(String slug, LifecycleAction action, String reason, CurrentUser user) {
        TenantView tenant = tenants.find(slug).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (!possible(tenant, action)) {
            throw new ProblemException(OperationsError.ACTION_NOT_POSSIBLE, tenant.fullName());
        }
        insert(slug, action, reason, user);
        audit.record(AuditEntry.of(action.audited(), slug, tenant.fullName()).note(reason.isBlank() ? null : reason));
        return tenants.find(slug).orElseThrow();
    }

    private void insert(String slug, LifecycleAction action, String reason, CurrentUser user) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        try {
            jdbc.sql("""
                            insert into platform.lifecycle_request (id, tenant_id, action, reason, state, requested_by)
                            select :id, t.id, :action, nullif(:reason, ''), 'QUEUED', :user from platform.tenant t where t.slug = :slug
                            """)
                    .param("id", id)
                    .param("action", action.name())
                    .param("reason", reason.strip())
                    .param("user", user.fullName())
                    .param("slug", slug)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(OperationsError.REQUEST_ALREADY_OPEN);
        }
    }

    private static boolean possible(TenantView tenant, LifecycleAction action) {
        return switch (action) {
            case SUSPEND -> tenant.kind() == TenantKind.PROVINCE && tenant.state() == TenantState.ACTIVE;
            case RESUME -> tenant.state() == TenantState.SUSPENDED;
            case MIGRATE ->
                Set.of(TenantState.ACTIVE, TenantState.SUSPENDED, TenantState.UNAVAILABLE)
                        .contains(tenant.state());
        };
    }
}
