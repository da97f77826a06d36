package vn.ocop.web.site;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.access.PublicAccess;

/** Thông tin chung của không gian làm việc, which the front page shows before anybody signs in. */
@RestController
class WorkspaceController {

    @GetMapping("/api/workspace")
    @PublicAccess("Tên và màu của không gian làm việc hiện ở trang đầu, trước khi đăng nhập")
    WorkspaceView workspace() {
        Tenant tenant = TenantContext.current();
        return new WorkspaceView(
                tenant.slug().value(),
                tenant.kind(),
                tenant.name(),
                tenant.fullName(),
                null,
                tenant.accentColor(),
                tenant.state(),
                "vi");
    }

    record WorkspaceView(
            String slug,
            TenantKind kind,
            String name,
            String fullName,
            @Nullable String emblemUrl,
            @Nullable String accentColor,
            TenantState state,
            String locale) {}
}
