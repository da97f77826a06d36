package vn.ocop.national;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Hồ sơ đề nghị 5 sao do các tỉnh trình. */
@RestController
@RequestMapping("/api/national/candidates")
@ServedOn(TenantKind.NATIONAL)
@RequiresPermission(Permission.FIVE_STAR_CANDIDATES)
@Tag(name = "national", description = "Cơ sở dữ liệu quốc gia")
class CandidateController {

    private final Candidates candidates;

    CandidateController(Candidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping
    @Operation(summary = "Hồ sơ các tỉnh đã trình Bộ, mới nhất trước")
    Page<CandidateLine> list(@Valid @ParameterObject PageRequest page) {
        return candidates.page(page);
    }

    @GetMapping("/{source}/{id}")
    @Operation(summary = "Một hồ sơ đề nghị 5 sao")
    CandidateView show(@PathVariable UUID source, @PathVariable UUID id) {
        return candidates.find(source, id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }
}
