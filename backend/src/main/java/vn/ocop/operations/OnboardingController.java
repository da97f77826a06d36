package vn.ocop.operations;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Khởi tạo tỉnh từ màn hình của đơn vị vận hành. */
@RestController
@RequestMapping("/api/onboardings")
@ServedOn(TenantKind.OPERATOR)
class OnboardingController {

    private final Onboardings onboardings;

    OnboardingController(Onboardings onboardings) {
        this.onboardings = onboardings;
    }

    @GetMapping
    @RequiresPermission(Permission.TENANTS_VIEW)
    Page<OnboardingView> list(@Valid @ParameterObject PageRequest page) {
        return onboardings.page(page);
    }

    @GetMapping("/{id}")
    @RequiresPermission(Permission.TENANTS_VIEW)
    OnboardingView show(@PathVariable UUID id) {
        return onboardings.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission(Permission.TENANTS_MANAGE)
    OnboardingView create(@Valid @RequestBody NewTenant tenant, @AuthenticationPrincipal CurrentUser user) {
        return onboardings.request(tenant, user);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiresPermission(Permission.TENANTS_MANAGE)
    OnboardingView retry(@PathVariable UUID id) {
        return onboardings.retry(id);
    }
}
