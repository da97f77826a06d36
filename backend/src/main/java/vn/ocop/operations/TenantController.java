package vn.ocop.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** Các không gian làm việc, cho đơn vị vận hành. */
@RestController
@RequestMapping("/api/tenants")
@ServedOn(TenantKind.OPERATOR)
class TenantController {

    private final TenantOverview tenants;
    private final LifecycleRequests requests;

    TenantController(TenantOverview tenants, LifecycleRequests requests) {
        this.tenants = tenants;
        this.requests = requests;
    }

    @GetMapping
    @RequiresPermission(Permission.TENANTS_VIEW)
    Page<TenantView> list(
            @RequestParam(defaultValue = "") @Size(max = 100) String query, @Valid @ParameterObject PageRequest page) {
        return tenants.page(query, page);
    }

    @GetMapping("/{slug}")
    @RequiresPermission(Permission.TENANTS_VIEW)
    TenantView show(@PathVariable String slug) {
        return tenants.find(slug).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @PostMapping("/{slug}/requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiresPermission(Permission.TENANTS_MANAGE)
    TenantView request(
            @PathVariable String slug,
            @Valid @RequestBody NewLifecycleRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        return requests.request(slug, request.action(), request.reason() == null ? "" : request.reason(), user);
    }

    /** Yêu cầu với một không gian làm việc; the reason is shown to whoever asks why. */
    record NewLifecycleRequest(
            @NotNull LifecycleAction action,
            @Nullable @Size(max = 500) String reason) {}
}
