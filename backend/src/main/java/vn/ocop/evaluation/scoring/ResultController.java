package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.dossier.DossierId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Kết quả chấm điểm và kết luận. */
@RestController
@RequestMapping("/api/scoring/{dossierId}")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class ResultController {

    private final ResultPages pages;
    private final Concluding concluding;

    ResultController(ResultPages pages, Concluding concluding) {
        this.pages = pages;
        this.concluding = concluding;
    }

    @GetMapping("/result")
    @Operation(summary = "Kết quả của một lượt chấm, sau khi khóa")
    ScoringResult result(
            @PathVariable UUID dossierId,
            @RequestParam(required = false) @Nullable Integer pass,
            @AuthenticationPrincipal CurrentUser user) {
        return pages.result(new DossierId(dossierId), pass, user);
    }

    @PostMapping("/conclude")
    @RequiresPermission(Permission.COUNCIL_SEAT)
    @Operation(summary = "Ghi kết luận của Hội đồng; hạng sao theo quy tắc")
    ScoringResult conclude(
            @PathVariable UUID dossierId,
            @Valid @RequestBody ConcludeRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        concluding.conclude(new DossierId(dossierId), request, user);
        return pages.result(new DossierId(dossierId), null, user);
    }
}
