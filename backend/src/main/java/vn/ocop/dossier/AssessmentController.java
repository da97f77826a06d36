package vn.ocop.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Tự chấm điểm và minh chứng của hồ sơ. */
@RestController
@RequestMapping("/api/dossiers/{id}")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.DOSSIERS_OWN)
@Tag(name = "dossier", description = "Hồ sơ")
class AssessmentController {

    private final OwnDossiers own;
    private final DossierPages pages;

    AssessmentController(OwnDossiers own, DossierPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @GetMapping("/assessment")
    @Operation(summary = "Phiếu tự chấm, kết quả và điều còn thiếu")
    DossierView.Assessment assessment(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return pages.assessment(new DossierId(id), user);
    }

    @PutMapping("/choices/{criterion}")
    @Operation(summary = "Chọn mức điểm của một tiêu chí; trống để bỏ chọn")
    DossierView.Assessment choose(
            @PathVariable UUID id,
            @PathVariable String criterion,
            @Valid @RequestBody ChoiceRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        own.choose(new DossierId(id), request.of(criterion), user);
        return pages.assessment(new DossierId(id), user);
    }

    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Thêm minh chứng từ tệp đã tải lên")
    Added add(
            @PathVariable UUID id, @Valid @RequestBody NewEvidence request, @AuthenticationPrincipal CurrentUser user) {
        return new Added(
                own.addEvidence(new DossierId(id), new AttachmentId(request.attachment()), request.details(), user));
    }

    @PutMapping("/evidence/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sửa thông tin minh chứng")
    void edit(
            @PathVariable UUID id,
            @PathVariable UUID evidence,
            @Valid @RequestBody EvidenceRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        own.editEvidence(new DossierId(id), evidence, request, user);
    }

    @DeleteMapping("/evidence/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ minh chứng khỏi hồ sơ")
    void remove(@PathVariable UUID id, @PathVariable UUID evidence, @AuthenticationPrincipal CurrentUser user) {
        own.removeEvidence(new DossierId(id), evidence, user);
    }

    record ChoiceRequest(
            @Nullable @Min(1) @Max(100) Integer option,
            @Nullable @Size(max = 2000) String note) {

        SelfChoice of(String criterion) {
            return new SelfChoice(criterion, option, note == null || note.isBlank() ? null : note.strip());
        }
    }

    record NewEvidence(
            @NotNull UUID attachment, @NotNull @Valid EvidenceRequest details) {}

    record Added(UUID id) {}
}
