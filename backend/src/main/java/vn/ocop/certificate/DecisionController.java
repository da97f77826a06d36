package vn.ocop.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.document.EditablePaper;
import vn.ocop.document.PrintedPaper;
import vn.ocop.dossier.DossierId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.paging.Versions;

/** Quyết định: cán bộ soạn và trình, lãnh đạo ban hành. */
@RestController
@RequestMapping("/api/decisions")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.DECISIONS_VIEW)
@Tag(name = "certificate", description = "Công nhận sản phẩm OCOP")
class DecisionController {

    private final DecisionPages pages;
    private final DecisionDrafts drafts;
    private final DecisionIssuing issuing;
    private final DecisionPapers papers;

    DecisionController(DecisionPages pages, DecisionDrafts drafts, DecisionIssuing issuing, DecisionPapers papers) {
        this.pages = pages;
        this.drafts = drafts;
        this.issuing = issuing;
        this.papers = papers;
    }

    @GetMapping
    @Operation(summary = "Các quyết định, mới nhất trước")
    Page<DecisionPages.DecisionLine> list(
            @RequestParam(required = false) @Nullable DecisionKind kind,
            @RequestParam(required = false) @Nullable DecisionState state,
            @Valid @ParameterObject PageRequest page) {
        return pages.list(kind, state, page);
    }

    @GetMapping("/waiting")
    @Operation(summary = "Hồ sơ đang chờ quyết định công nhận hoặc phê duyệt kết quả")
    DecisionPages.WaitingDossiers waiting() {
        return pages.waiting();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một quyết định với các sản phẩm trong phụ lục")
    ResponseEntity<DecisionView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(new DecisionId(id), user);
    }

    @PostMapping
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Soạn dự thảo quyết định công nhận hoặc phê duyệt kết quả cho các hồ sơ đã chọn")
    ResponseEntity<DecisionView> open(
            @Valid @RequestBody OpenDecision request, @AuthenticationPrincipal CurrentUser user) {
        return opened(drafts.open(request.over(), dossiers(request.dossiers()), user), user);
    }

    @PostMapping("/revocations")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Soạn dự thảo quyết định thu hồi cho một hoặc nhiều lần công nhận")
    ResponseEntity<DecisionView> openRevocation(
            @Valid @RequestBody OpenRevocation request, @AuthenticationPrincipal CurrentUser user) {
        return opened(drafts.openRevocation(request.revocations(), user), user);
    }

    @PutMapping("/{id}")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Sửa lời văn của dự thảo")
    ResponseEntity<DecisionView> write(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody DecisionText text,
            @AuthenticationPrincipal CurrentUser user) {
        drafts.write(new DecisionId(id), text, seen);
        return answer(new DecisionId(id), user);
    }

    @PutMapping("/{id}/dossiers")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Chọn lại các hồ sơ của dự thảo, theo thứ tự của phụ lục")
    ResponseEntity<DecisionView> contain(
            @PathVariable UUID id,
            SeenVersion seen,
            @Valid @RequestBody ChosenDossiers request,
            @AuthenticationPrincipal CurrentUser user) {
        drafts.contain(new DecisionId(id), dossiers(request.dossiers()), seen);
        return answer(new DecisionId(id), user);
    }

    @PostMapping("/{id}/submit")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Trình lãnh đạo")
    ResponseEntity<DecisionView> submit(
            @PathVariable UUID id, SeenVersion seen, @AuthenticationPrincipal CurrentUser user) {
        drafts.submit(new DecisionId(id), seen);
        return answer(new DecisionId(id), user);
    }

    @PostMapping("/{id}/take-back")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Rút dự thảo đã trình về để sửa")
    ResponseEntity<DecisionView> takeBack(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        drafts.giveBack(new DecisionId(id), null, user);
        return answer(new DecisionId(id), user);
    }

    @PostMapping("/{id}/give-back")
    @RequiresPermission(Permission.DECISIONS_ISSUE)
    @Operation(summary = "Trả lại dự thảo cho người soạn, kèm ý kiến")
    ResponseEntity<DecisionView> giveBack(
            @PathVariable UUID id, @Valid @RequestBody GivenBack request, @AuthenticationPrincipal CurrentUser user) {
        drafts.giveBack(new DecisionId(id), DecisionText.tidy(request.reason()), user);
        return answer(new DecisionId(id), user);
    }

    @PostMapping("/{id}/issue")
    @RequiresPermission(Permission.DECISIONS_ISSUE)
    @Operation(summary = "Ban hành: ghi số, ngày; mọi hồ sơ trong quyết định chuyển bước cùng lúc")
    ResponseEntity<DecisionView> issue(
            @PathVariable UUID id,
            @Valid @RequestBody IssueDecision request,
            @AuthenticationPrincipal CurrentUser user) {
        issuing.issue(new DecisionId(id), request.issue(), user);
        return answer(new DecisionId(id), user);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Bỏ dự thảo")
    ResponseEntity<Void> giveUp(@PathVariable UUID id, SeenVersion seen) {
        drafts.giveUp(new DecisionId(id), seen);
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{id}/paper.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Quyết định kèm phụ lục, để in")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        return PrintedPaper.answer(papers.pdf(new DecisionId(id)), "quyet-dinh.pdf");
    }

    @GetMapping(path = "/{id}/paper.docx", produces = EditablePaper.TYPE)
    @Operation(summary = "Quyết định kèm phụ lục dưới dạng Word, để sửa tiếp")
    ResponseEntity<byte[]> word(@PathVariable UUID id) {
        byte[] docx = papers.docx(new DecisionId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EditablePaper.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("quyet-dinh.docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(docx);
    }

    private ResponseEntity<DecisionView> opened(DecisionId id, CurrentUser user) {
        return ResponseEntity.created(URI.create("/api/decisions/" + id)).body(pages.view(id, user));
    }

    private ResponseEntity<DecisionView> answer(DecisionId id, CurrentUser user) {
        DecisionView view = pages.view(id, user);
        return Versions.answer(view, view.version());
    }

    private static List<DossierId> dossiers(List<UUID> ids) {
        return ids.stream().map(DossierId::new).toList();
    }

    /** Dự thảo cần soạn. */
    record OpenDecision(
            @NotNull Kind kind, @NotEmpty @Size(max = 300) List<@NotNull UUID> dossiers) {

        DecisionKind over() {
            return switch (kind) {
                case RECOGNITION -> DecisionKind.RECOGNITION;
                case RESULT_APPROVAL -> DecisionKind.RESULT_APPROVAL;
            };
        }

        /** Loại quyết định về hồ sơ. */
        enum Kind {
            RECOGNITION,
            RESULT_APPROVAL
        }
    }

    /** Các lần công nhận cần thu hồi. */
    record OpenRevocation(@NotEmpty @Size(max = 300) List<@Valid @NotNull Revocation> revocations) {}

    /** Hồ sơ của dự thảo, theo thứ tự của phụ lục. */
    record ChosenDossiers(@NotEmpty @Size(max = 300) List<@NotNull UUID> dossiers) {}

    /** Ý kiến khi trả lại. */
    record GivenBack(@NotBlank @Size(max = 2_000) String reason) {}

    /** Số, ngày, người ký của quyết định đã ký. */
    record IssueDecision(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 150) String signer,
            @Nullable UUID signed) {

        DecisionIssuing.Issue issue() {
            return new DecisionIssuing.Issue(
                    DecisionText.tidy(number),
                    decidedOn,
                    DecisionText.tidy(signer),
                    signed == null ? null : new AttachmentId(signed));
        }
    }
}
