package vn.ocop.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;

/** Hồ sơ: danh sách, trang hồ sơ, chuyển bước, báo cáo của xã. */
@RestController
@RequestMapping("/api/dossiers")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.DOSSIERS_OWN, Permission.DOSSIERS_COMMUNE, Permission.DOSSIERS_VIEW})
@Tag(name = "dossier", description = "Hồ sơ")
class DossierController {

    private final DossierPages pages;
    private final OwnDossiers own;
    private final CommuneReports reports;
    private final Dossiers dossiers;

    DossierController(DossierPages pages, OwnDossiers own, CommuneReports reports, Dossiers dossiers) {
        this.pages = pages;
        this.own = own;
        this.reports = reports;
        this.dossiers = dossiers;
    }

    @GetMapping
    @Operation(summary = "Hồ sơ được xem, đến hạn trước đứng trước")
    Page<DossierLine> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable DossierState state,
            @RequestParam(required = false) @Nullable DossierKind kind,
            @RequestParam(required = false) @Nullable @Size(max = 5) String commune,
            @RequestParam(required = false) @Nullable Boolean open,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return pages.list(new DossierList.Filter(q, state, kind, commune, open), page, user);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một hồ sơ với phiếu tự chấm, minh chứng, các bước và việc có thể làm")
    ResponseEntity<DossierView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(new DossierId(id), user);
    }

    @PostMapping
    @RequiresPermission(Permission.DOSSIERS_OWN)
    @Operation(summary = "Lập hồ sơ cho sản phẩm của mình")
    ResponseEntity<DossierView> open(
            @Valid @RequestBody OpenRequest request, @AuthenticationPrincipal CurrentUser user) {
        DossierId id = own.open(new ProductId(request.productId()), request.kind(), user);
        return ResponseEntity.created(URI.create("/api/dossiers/" + id)).body(pages.view(id, user));
    }

    @PutMapping("/{id}/report")
    @RequiresPermission(Permission.DOSSIERS_OWN)
    @Operation(summary = "Ghi lời khai phần II, IV của Mẫu số 02")
    ResponseEntity<DossierView> write(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OwnReport report,
            @AuthenticationPrincipal CurrentUser user) {
        own.write(new DossierId(id), report, ifMatch, user);
        return answer(new DossierId(id), user);
    }

    @PostMapping("/{id}/steps")
    @Operation(summary = "Chuyển bước hồ sơ")
    ResponseEntity<DossierView> advance(
            @PathVariable UUID id, @Valid @RequestBody StepRequest request, @AuthenticationPrincipal CurrentUser user) {
        if (!DossierPages.offers(request.step())) {
            throw new ProblemException(DossierError.DOSSIER_STEP_NOT_YOURS);
        }
        dossiers.advance(new DossierId(id), request.step(), request.paper(), user);
        return answer(new DossierId(id), user);
    }

    @PutMapping("/{id}/commune-report")
    @RequiresPermission(Permission.DOSSIERS_COMMUNE)
    @Operation(summary = "Ghi bốn ý kiến của xã (Mẫu số 03)")
    ResponseEntity<DossierView> opinions(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CommuneReports.Opinions opinions,
            @AuthenticationPrincipal CurrentUser user) {
        reports.write(new DossierId(id), opinions, ifMatch, user);
        return answer(new DossierId(id), user);
    }

    private ResponseEntity<DossierView> answer(DossierId id, CurrentUser user) {
        DossierView view = pages.view(id, user);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    record OpenRequest(@NotNull UUID productId, @NotNull DossierKind kind) {}

    /** Bước cần thực hiện, với lý do hoặc văn bản mà bước đó đòi hỏi. */
    record StepRequest(
            @NotNull DossierTransition step,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 100) String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable UUID attachment) {

        StepPaper paper() {
            return new StepPaper(
                    reason, documentNumber, documentDate, attachment == null ? null : new AttachmentId(attachment));
        }
    }
}
