package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.document.PrintedPaper;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.access.UserId;

/** Giấy tờ của Hội đồng để in. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_PDF_VALUE)
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class ScoringPaperController {

    private final ScoringPapers papers;

    ScoringPaperController(ScoringPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/scoring/{dossierId}/minutes.pdf")
    @Operation(summary = "Biên bản họp Hội đồng")
    ResponseEntity<byte[]> minutes(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(papers.minutes(new DossierId(dossierId), user), "bien-ban-hop-hoi-dong.pdf");
    }

    @GetMapping("/scoring/{dossierId}/ballots/{memberId}.pdf")
    @Operation(summary = "Phiếu chấm điểm của một thành viên")
    ResponseEntity<byte[]> ballot(
            @PathVariable UUID dossierId, @PathVariable UUID memberId, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(
                papers.ballot(new DossierId(dossierId), new UserId(memberId), user), "phieu-cham-diem.pdf");
    }

    @GetMapping("/councils/{id}/results.pdf")
    @Operation(summary = "Bảng tổng hợp kết quả của Hội đồng")
    ResponseEntity<byte[]> results(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(papers.results(new CouncilId(id), user), "bang-tong-hop-ket-qua.pdf");
    }
}
