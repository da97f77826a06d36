package vn.ocop.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.notification.Recipient;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.web.access.Role;

/** Báo tin về những gì tiến trình nền tìm thấy hoặc làm xong; the batch process calls it, each person is told once. */
@Component
public class PlatformAlarms {

    private final NoticeRecipients recipients;
    private final Notifications notifications;
    private final TenantRegistry registry;
    private final TransactionTemplate transactions;

    PlatformAlarms(
            NoticeRecipients recipients,
            Notifications notifications,
            TenantRegistry registry,
            TransactionTemplate transactions) {
        this.recipients = recipients;
        this.notifications = notifications;
        this.registry = registry;
        this.transactions = transactions;
    }

    /**
     * Tells the administrators of a workspace, and the operator, that its audit chain is not as it was written.
     *
     * @param row first row that is wrong; found again the next night, it is not told again
     */
    public void chainBroken(Tenant tenant, long row) {
        tell(tenant, Role.TENANT_ADMIN, OperationsNotice.AUDIT_CHAIN_BROKEN, "/app/audit", row);
        tellOperators(
                OperationsNotice.AUDIT_CHAIN_BROKEN_AT, tenantPage(tenant.slug().value()), tenant.fullName(), row);
    }

    /** Tells the operator that a province is open. */
    public void onboardingDone(String slug, String name) {
        tellOperators(OperationsNotice.ONBOARDING_DONE, "/app/onboardings", name, slug);
    }

    /** Tells the operator that a step failed and why. */
    public void onboardingFailed(String slug, String name, String step, String error) {
        tellOperators(OperationsNotice.ONBOARDING_FAILED, "/app/onboardings", name, slug, step, error);
    }

    private void tellOperators(OperationsNotice kind, String link, Object... arguments) {
        registry.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.OPERATOR)
                .forEach(operator -> tell(operator, Role.PLATFORM_OPERATOR, kind, link, arguments));
    }

    private void tell(Tenant tenant, Role role, OperationsNotice kind, String link, Object... arguments) {
        TenantContext.run(
                tenant,
                () -> transactions.executeWithoutResult(status -> {
                    List<Recipient> people = recipients.holders(role);
                    people.forEach(person -> notifications.sendOnce(kind, person, link, arguments));
                }));
    }

    private static String tenantPage(String slug) {
        return "/app/tenants/" + slug;
    }
}
