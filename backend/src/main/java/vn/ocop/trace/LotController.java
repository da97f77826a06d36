package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.paging.Versions;

/** Lô sản xuất. */
@RestController
@RequestMapping("/api/lots")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.TRACE_OWN, Permission.TRACE_VIEW})
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class LotController {

    private final Lots lots;
    private final ScanStatistics statistics;

    LotController(Lots lots, ScanStatistics statistics) {
        this.lots = lots;
        this.statistics = statistics;
    }

    @GetMapping
    @Operation(summary = "Các lô mà người dùng được xem, mới nhất trước")
    Page<LotView> list(
            @Valid @ParameterObject LotFilter filter,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return lots.list(filter, page, user);
    }

    @GetMapping("/{id}")
    ResponseEntity<LotView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(new LotId(id), user);
    }

    @GetMapping("/{id}/scans")
    @Operation(summary = "Lượt quét tem của lô theo ngày và theo kết quả")
    ScanStatistics.LotScans scans(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        statistics.settle();
        return statistics.of(lots.visible(new LotId(id), user).id());
    }

    @PostMapping
    @RequiresPermission(Permission.TRACE_OWN)
    ResponseEntity<LotView> add(@Valid @RequestBody NewLot request, @AuthenticationPrincipal CurrentUser user) {
        LotId id = lots.add(new ProductId(request.product()), request.details(), user);
        return ResponseEntity.created(URI.create("/api/lots/" + id)).body(lots.read(id, user));
    }

    @PutMapping("/{id}")
    @RequiresPermission(Permission.TRACE_OWN)
    ResponseEntity<LotView> change(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody LotDetails details,
            @AuthenticationPrincipal CurrentUser user) {
        lots.change(new LotId(id), seen, details, user);
        return answer(new LotId(id), user);
    }

    @PostMapping("/{id}/recall")
    @RequiresPermission({Permission.TRACE_OWN, Permission.SUSPICIONS_HANDLE})
    @Operation(summary = "Thu hồi lô: mọi tem của lô báo bị thu hồi")
    ResponseEntity<LotView> recall(
            @PathVariable UUID id, @Valid @RequestBody LotRecall request, @AuthenticationPrincipal CurrentUser user) {
        lots.recall(new LotId(id), request.reason(), user);
        return answer(new LotId(id), user);
    }

    private ResponseEntity<LotView> answer(LotId id, CurrentUser user) {
        LotView view = lots.read(id, user);
        return Versions.answer(view, view.version());
    }

    record NewLot(@NotNull UUID product, @NotNull @Valid LotDetails details) {}

    /** @param reason shown to shoppers */
    record LotRecall(@NotBlank @Size(max = 500) String reason) {}
}
