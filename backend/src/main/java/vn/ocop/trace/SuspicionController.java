package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Các báo nghi ngờ cần xử lý. */
@RestController
@RequestMapping("/api/suspicions")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.SUSPICIONS_HANDLE)
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class SuspicionController {

    private final Suspicions suspicions;

    SuspicionController(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @GetMapping
    @Operation(summary = "Các báo nghi ngờ, mới nhất trước")
    Page<SuspicionReport> list(
            @RequestParam(required = false) SuspicionReport.@Nullable State state,
            @Valid @ParameterObject PageRequest page) {
        return suspicions.list(state, page);
    }

    @PostMapping("/{id}/conclusion")
    @Operation(summary = "Ghi kết luận xử lý")
    SuspicionReport handle(
            @PathVariable UUID id,
            @Valid @RequestBody SuspicionConclusion request,
            @AuthenticationPrincipal CurrentUser user) {
        return suspicions.handle(id, request.conclusion(), user);
    }

    record SuspicionConclusion(@NotBlank @Size(max = 1_000) String conclusion) {}
}
