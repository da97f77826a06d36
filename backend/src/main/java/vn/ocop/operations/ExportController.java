package vn.ocop.operations;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Gửi dữ liệu về cơ sở dữ liệu quốc gia, cho đơn vị vận hành. */
@RestController
@RequestMapping("/api/exports")
@ServedOn(TenantKind.OPERATOR)
class ExportController {

    private final ExportRuns runs;

    ExportController(ExportRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/schedule")
    @RequiresPermission(Permission.TENANTS_VIEW)
    @Operation(summary = "Giờ gửi hằng đêm")
    ResponseEntity<ExportScheduleView> schedule() {
        return answer(runs.schedule());
    }

    @PutMapping("/schedule")
    @RequiresPermission(Permission.TENANTS_MANAGE)
    @Operation(summary = "Đổi giờ gửi hằng đêm, hoặc ngừng gửi hằng đêm")
    ResponseEntity<ExportScheduleView> reschedule(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewExportSchedule schedule) {
        return answer(runs.reschedule(schedule.enabled(), schedule.at(), ifMatch));
    }

    @GetMapping("/runs")
    @RequiresPermission(Permission.TENANTS_VIEW)
    @Operation(summary = "Các đợt gửi, mới nhất trước")
    Page<ExportRunView> list(@Valid @ParameterObject PageRequest page) {
        return runs.page(page);
    }

    @GetMapping("/runs/{id}")
    @RequiresPermission(Permission.TENANTS_VIEW)
    ExportRunView show(@PathVariable UUID id) {
        return runs.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequiresPermission(Permission.TENANTS_MANAGE)
    @Operation(summary = "Gửi ngay, tất cả các tỉnh hoặc một tỉnh")
    ExportRunView request(@Valid @RequestBody NewExportRun request, @AuthenticationPrincipal CurrentUser user) {
        return runs.request(request.slug(), user);
    }

    private static ResponseEntity<ExportScheduleView> answer(ExportScheduleView schedule) {
        return ResponseEntity.ok().eTag(Versions.etag(schedule.version())).body(schedule);
    }

    /** Lịch mới. */
    record NewExportSchedule(boolean enabled, @NotNull LocalTime at) {}

    /** Đợt gửi cần chạy; không nêu tỉnh là tất cả. */
    record NewExportRun(@Nullable @Size(max = 30) String slug) {}
}
