package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.dossier.DossierId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Chấm điểm: việc của tôi, tiến độ, mở, khóa, chấm lại. */
@RestController
@RequestMapping("/api/scoring")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.COUNCIL_SEAT)
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class ScoringController {

    private final Scorings scorings;
    private final ScoringPages pages;
    private final ScoringLists lists;

    ScoringController(Scorings scorings, ScoringPages pages, ScoringLists lists) {
        this.scorings = scorings;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping("/mine")
    @Operation(summary = "Hồ sơ Hội đồng của tôi chưa kết luận, họp sớm nhất trước")
    Page<ScoringLists.OwnScoring> mine(
            @Valid @ParameterObject PageRequest page, @AuthenticationPrincipal CurrentUser user) {
        return lists.mine(page, user);
    }

    @GetMapping("/{dossierId}/progress")
    @RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
    @Operation(summary = "Tiến độ chấm điểm; không có nội dung phiếu")
    ScoringProgress progress(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        return pages.progress(new DossierId(dossierId), user);
    }

    @PostMapping("/{dossierId}/open")
    @Operation(summary = "Mở chấm điểm")
    ScoringProgress open(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        scorings.open(new DossierId(dossierId), user);
        return pages.progress(new DossierId(dossierId), user);
    }

    @PostMapping("/{dossierId}/close")
    @Operation(summary = "Khóa chấm điểm")
    ScoringProgress close(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        scorings.close(new DossierId(dossierId), user);
        return pages.progress(new DossierId(dossierId), user);
    }

    @PostMapping("/{dossierId}/rescore")
    @Operation(summary = "Yêu cầu chấm lại")
    ScoringProgress rescore(
            @PathVariable UUID dossierId,
            @Valid @RequestBody RescoreRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        scorings.rescore(new DossierId(dossierId), request.reason(), user);
        return pages.progress(new DossierId(dossierId), user);
    }

    @PostMapping("/{dossierId}/close-rescoring")
    @Operation(summary = "Khóa chấm lại")
    ScoringProgress closeRescoring(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        scorings.closeRescoring(new DossierId(dossierId), user);
        return pages.progress(new DossierId(dossierId), user);
    }

    @PostMapping("/{dossierId}/interest")
    @Operation(summary = "Khai báo xung đột lợi ích; không chấm hồ sơ này")
    ScoringProgress interest(
            @PathVariable UUID dossierId,
            @Valid @RequestBody InterestRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        scorings.declareInterest(new DossierId(dossierId), request.reason(), user);
        return pages.progress(new DossierId(dossierId), user);
    }

    /** Lý do chấm lại. */
    record RescoreRequest(@NotBlank @Size(max = 4000) String reason) {}

    /** Lý do không chấm. */
    record InterestRequest(@NotBlank @Size(max = 2000) String reason) {}
}
