package vn.ocop.dossier;

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
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Các mẫu của hồ sơ để in. */
@RestController
@RequestMapping(path = "/api/dossiers/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.DOSSIERS_OWN, Permission.DOSSIERS_COMMUNE, Permission.DOSSIERS_VIEW})
@Tag(name = "dossier", description = "Hồ sơ")
class DossierPaperController {

    private final DossierPapers papers;

    DossierPaperController(DossierPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/form-01.pdf")
    @Operation(summary = "Mẫu số 01: phiếu đăng ký")
    ResponseEntity<byte[]> registration(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(papers.registration(new DossierId(id), user), "mau-01-phieu-dang-ky.pdf");
    }

    @GetMapping("/form-02.pdf")
    @Operation(summary = "Mẫu số 02: báo cáo tự đánh giá")
    ResponseEntity<byte[]> selfAssessment(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(papers.selfAssessment(new DossierId(id), user), "mau-02-bao-cao-tu-danh-gia.pdf");
    }

    @GetMapping("/form-03.pdf")
    @Operation(summary = "Mẫu số 03: báo cáo của xã")
    ResponseEntity<byte[]> communeReport(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(papers.communeReport(new DossierId(id), user), "mau-03-bao-cao-cua-xa.pdf");
    }
}
