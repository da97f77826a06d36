package vn.ocop.criteria;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.criteria.CriteriaViews.TemplateDetail;
import vn.ocop.criteria.CriteriaViews.TemplateSummary;
import vn.ocop.database.SearchWords;
import vn.ocop.document.OfficialPaper;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.workspace.WorkspaceProfiles;

/** Xem bộ tiêu chí: every workspace reads the same published versions. */
@RestController
@RequestMapping("/api/criteria/templates")
@RequiresPermission(Permission.CRITERIA_VIEW)
@Tag(name = "criteria", description = "Bộ tiêu chí")
class CriteriaController {

    private final CriteriaCatalogue catalogue;
    private final CriteriaSearch search;
    private final OfficialPaper paper;
    private final WorkspaceProfiles workspaces;

    CriteriaController(
            CriteriaCatalogue catalogue, CriteriaSearch search, OfficialPaper paper, WorkspaceProfiles workspaces) {
        this.catalogue = catalogue;
        this.search = search;
        this.paper = paper;
        this.workspaces = workspaces;
    }

    @GetMapping
    @Operation(summary = "Các phiên bản đã công bố, mới nhất trước")
    Page<TemplateSummary> list(@Valid @ParameterObject PageRequest page) {
        return catalogue.page(page).map(this::summary);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phiên bản với các nhóm và bộ sản phẩm")
    TemplateDetail template(@PathVariable UUID id) {
        return TemplateDetail.of(summary(published(id)), catalogue.template(new CriteriaTemplateId(id)));
    }

    @GetMapping("/{id}/sets/{setCode}")
    @Operation(summary = "Một bộ sản phẩm với toàn bộ tiêu chí và mức điểm")
    CriteriaSet set(@PathVariable UUID id, @PathVariable String setCode) {
        return find(catalogue.template(new CriteriaTemplateId(id)), setCode);
    }

    @GetMapping("/{id}/search")
    @Operation(summary = "Tìm tiêu chí và mức điểm, không phân biệt dấu")
    Page<CriteriaSearch.Hit> search(
            @PathVariable UUID id,
            @RequestParam @NotBlank @Size(max = 100) String q,
            @Valid @ParameterObject PageRequest page) {
        return search.find(published(id).id(), new SearchWords(q), page);
    }

    @GetMapping(path = "/{id}/sets/{setCode}/score-sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Phiếu đánh giá để in")
    ResponseEntity<byte[]> scoreSheet(@PathVariable UUID id, @PathVariable String setCode) {
        CriteriaTemplate template = catalogue.template(new CriteriaTemplateId(id));
        CriteriaSet set = find(template, setCode);
        ScoreSheet sheet = ScoreSheet.of(template, set, authority());
        return file(
                paper.pdf("criteria/score-sheet", Map.of("sheet", sheet)),
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline(),
                "phieu-danh-gia-%s-%s.pdf".formatted(set.code(), template.version()));
    }

    @GetMapping(path = "/{id}/document.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tệp JSON của một phiên bản")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        CriteriaTemplate template = catalogue.template(new CriteriaTemplateId(id));
        return file(
                TemplateWriter.write(template),
                MediaType.APPLICATION_JSON,
                ContentDisposition.attachment(),
                "bo-tieu-chi-%s.json".formatted(template.version()));
    }

    private PublishedTemplate published(UUID id) {
        return catalogue.find(new CriteriaTemplateId(id)).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private TemplateSummary summary(PublishedTemplate template) {
        return TemplateSummary.of(template, catalogue.today());
    }

    private static CriteriaSet find(CriteriaTemplate template, String setCode) {
        return template.set(setCode).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    /** Who evaluates: the province's People's Committee, or the national office. */
    private List<String> authority() {
        return TenantContext.current().kind() == TenantKind.PROVINCE
                ? List.of("Ủy ban nhân dân", workspaces.current().fullName())
                : List.of("Bộ Nông nghiệp và Môi trường");
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, MediaType type, ContentDisposition.Builder disposition, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
