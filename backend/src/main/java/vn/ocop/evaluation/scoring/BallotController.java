package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.dossier.DossierId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;

/** Phiếu chấm: của tôi, và của mọi thành viên sau khi khóa. */
@RestController
@RequestMapping("/api/scoring/{dossierId}")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.COUNCIL_SEAT)
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class BallotController {

    private final Ballots ballots;
    private final BallotPages pages;
    private final Problems problems;

    BallotController(Ballots ballots, BallotPages pages, Problems problems) {
        this.ballots = ballots;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping("/ballot")
    @Operation(summary = "Phiếu chấm của tôi với hồ sơ, minh chứng và ý kiến của xã")
    ResponseEntity<BallotView> own(@PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        return answer(dossierId, user);
    }

    @PutMapping("/ballot")
    @Operation(summary = "Lưu toàn bộ phiếu chấm; bản đã cũ được trả về kèm bản đang lưu")
    ResponseEntity<BallotView> save(
            @PathVariable UUID dossierId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BallotRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        ballots.save(new DossierId(dossierId), request, ifMatch, user);
        return answer(dossierId, user);
    }

    @PostMapping("/ballot/send")
    @Operation(summary = "Gửi phiếu chấm; sau đó không sửa được")
    ResponseEntity<BallotView> send(
            @PathVariable UUID dossierId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        ballots.send(new DossierId(dossierId), ifMatch, user);
        return answer(dossierId, user);
    }

    @GetMapping("/ballots")
    @RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
    @Operation(summary = "Mọi phiếu đã gửi của một lượt, sau khi khóa")
    BallotPages.OpenedBallots all(
            @PathVariable UUID dossierId,
            @RequestParam(required = false) @Nullable Integer pass,
            @AuthenticationPrincipal CurrentUser user) {
        return pages.all(new DossierId(dossierId), pass, user);
    }

    @ExceptionHandler
    ResponseEntity<StaleBallot> stale(StaleBallotException stale, Locale locale) {
        return ResponseEntity.status(stale.code().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(StaleBallot.of(problems.of(stale.code(), locale), BallotView.Stored.of(stale.stored())));
    }

    private ResponseEntity<BallotView> answer(UUID dossierId, CurrentUser user) {
        BallotView view = pages.own(new DossierId(dossierId), user);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    /**
     * Báo lỗi phiếu đã cũ, a problem of RFC 9457 with one more member.
     *
     * @param current the ballot as it is stored
     */
    record StaleBallot(
            String type,
            String title,
            int status,
            String detail,
            String code,
            List<FieldProblem> errors,
            @Nullable String traceId,
            BallotView.Stored current) {

        StaleBallot {
            errors = List.copyOf(errors);
        }

        static StaleBallot of(Problem problem, BallotView.Stored current) {
            return new StaleBallot(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.detail(),
                    problem.code(),
                    problem.errors(),
                    problem.traceId(),
                    current);
        }
    }
}
