package vn.ocop.tenancy;

import org.springframework.core.task.TaskDecorator;

/** Mang không gian làm việc sang luồng khác: work handed to another thread stays the work of the same tenant. */
public final class TenantTaskDecorator implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable work) {
        return TenantContext.find()
                .<Runnable>map(tenant -> () -> TenantContext.run(tenant, work))
                .orElse(work);
    }
}
