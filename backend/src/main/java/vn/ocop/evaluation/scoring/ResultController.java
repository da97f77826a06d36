package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.audit.Unaudited;
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
    private final MinutesSigning signing;

    ResultController(ResultPages pages, Concluding concluding, MinutesSigning signing) {
        this.pages = pages;
        this.concluding = concluding;
        this.signing = signing;
    }

    @GetMapping("/result")
    @Operation(summary = "Kết quả của một lượt chấm, sau khi khóa")
    ScoringResult result(
            @PathVariable UUID dossierId,
            @RequestParam(required = false) @Nullable Integer pass,
            @AuthenticationPrincipal CurrentUser user) {
        return pages.result(new DossierId(dossierId), pass, user);
    }

    @PostMapping("/conclusion-trial")
    @RequiresPermission(Permission.COUNCIL_SEAT)
    @Unaudited("Chỉ tính thử hạng sao, chưa ghi gì")
    @Operation(summary = "Tính thử hạng sao với điểm tiêu chí Hội đồng thống nhất")
    ConclusionTrial trial(
            @PathVariable UUID dossierId,
            @Valid @RequestBody TrialRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        return pages.trial(new DossierId(dossierId), request.concludedPoints(), user);
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

    @PutMapping("/signed-minutes")
    @RequiresPermission(Permission.COUNCIL_SEAT)
    @Operation(summary = "Gắn bản chụp biên bản đã ký (PDF) vào kết luận")
    ScoringResult sign(
            @PathVariable UUID dossierId,
            @Valid @RequestBody SignedMinutesRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        signing.attach(new DossierId(dossierId), new AttachmentId(request.attachment()), user);
        return pages.result(new DossierId(dossierId), null, user);
    }

    /** Tệp đã tải lên. */
    record SignedMinutesRequest(@NotNull UUID attachment) {}

    /** Điểm tiêu chí cần tính thử. */
    record TrialRequest(@NotNull @Size(max = 100) Map<String, @NotNull @Min(0) @Max(100) Integer> concludedPoints) {

        TrialRequest {
            concludedPoints = concludedPoints == null ? Map.of() : Map.copyOf(concludedPoints);
        }
    }
}
