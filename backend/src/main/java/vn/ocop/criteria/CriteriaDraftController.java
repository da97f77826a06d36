package vn.ocop.criteria;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.criteria.CriteriaViews.DraftReport;
import vn.ocop.criteria.CriteriaViews.DraftView;
import vn.ocop.criteria.CriteriaViews.TemplateSummary;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;

/** Soạn và công bố bộ tiêu chí, at the national office only. */
@RestController
@RequestMapping("/api/criteria/drafts")
@ServedOn(TenantKind.NATIONAL)
@RequiresPermission(Permission.CRITERIA_PUBLISH)
@Tag(name = "criteria", description = "Bộ tiêu chí")
class CriteriaDraftController {

    private static final long LARGEST_FILE = 5_000_000;
    private static final int MOST_FINDINGS = 200;

    private final TemplatePublication publication;
    private final CriteriaDrafts drafts;
    private final CriteriaCatalogue catalogue;

    CriteriaDraftController(TemplatePublication publication, CriteriaDrafts drafts, CriteriaCatalogue catalogue) {
        this.publication = publication;
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "Các dự thảo, mới nhất trước")
    Page<DraftView> list(@Valid @ParameterObject PageRequest page) {
        return drafts.page(page).map(DraftView::of);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tải lên tệp JSON; tệp có lỗi không được giữ lại")
    DraftView upload(@RequestPart("file") MultipartFile file, @AuthenticationPrincipal CurrentUser user, Locale locale)
            throws IOException {
        if (file.getSize() > LARGEST_FILE) {
            throw new ProblemException(CriteriaError.CRITERIA_FILE_TOO_LARGE);
        }
        byte[] content = file.getBytes();
        TemplateDocument document = TemplateDocument.read(file.getInputStream());
        CriteriaTemplate template = document.template();
        if (template == null) {
            throw ProblemException.listing(
                    CriteriaError.CRITERIA_FILE_FAULTY,
                    sentences(document.findings(), locale),
                    document.findings().size());
        }
        return DraftView.of(publication.keep(fileName(file), content, template, user.fullName()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Dự thảo với biên bản kiểm tra và so sánh")
    ResponseEntity<DraftReport> report(@PathVariable UUID id) {
        CriteriaDraft draft = publication.find(id);
        CriteriaTemplate content = publication.content(id);
        @Nullable
        TemplateSummary current = catalogue
                .inForceOn(catalogue.today())
                .map(template -> TemplateSummary.of(template, catalogue.today()))
                .orElse(null);
        return ResponseEntity.ok()
                .eTag(Versions.etag(draft.revision()))
                .body(DraftReport.of(draft, content, current, publication.changes(content)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ dự thảo chưa công bố")
    void discard(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        publication.discard(id, ifMatch);
    }

    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Công bố; sau đó không sửa được nữa")
    TemplateSummary publish(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PublicationRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        PublishedTemplate published = publication.publish(
                id, ifMatch, request.legalBasis().strip(), request.effectiveFrom(), user.fullName());
        return TemplateSummary.of(published, catalogue.today());
    }

    /** Căn cứ và ngày áp dụng khi công bố. */
    record PublicationRequest(
            @NotBlank @Size(max = 500) String legalBasis,
            @NotNull LocalDate effectiveFrom) {}

    private static List<FieldProblem> sentences(List<TemplateFinding> findings, Locale locale) {
        return findings.stream()
                .limit(MOST_FINDINGS)
                .map(finding ->
                        new FieldProblem(finding.place().path(), finding.fault().code(), finding.sentence(locale)))
                .toList();
    }

    private static String fileName(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return last.isEmpty() ? "bo-tieu-chi.json" : last.substring(0, Math.min(last.length(), 200));
    }
}
