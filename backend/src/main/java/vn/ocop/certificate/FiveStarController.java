package vn.ocop.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.dossier.DossierId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;

/** Sản phẩm từ 90 điểm: trình Bộ và kết quả của Bộ. */
@RestController
@RequestMapping("/api/five-star")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.DECISIONS_VIEW)
@Tag(name = "certificate", description = "Công nhận sản phẩm OCOP")
class FiveStarController {

    private final FiveStarCandidates candidates;
    private final MinistryDeliveries deliveries;
    private final MinistrySteps steps;

    FiveStarController(FiveStarCandidates candidates, MinistryDeliveries deliveries, MinistrySteps steps) {
        this.candidates = candidates;
        this.deliveries = deliveries;
        this.steps = steps;
    }

    @GetMapping
    @Operation(summary = "Sản phẩm từ 90 điểm đã được phê duyệt kết quả, với văn bản và kết quả của Bộ")
    List<FiveStarCandidate> list() {
        return candidates.all();
    }

    @GetMapping("/delivery")
    @Operation(summary = "Hồ sơ trình Bộ còn chờ gửi về cơ quan trung ương, và lần gửi kế tiếp")
    MinistryDelivery delivery() {
        return deliveries.current();
    }

    @PostMapping("/{dossier}/send")
    @RequiresPermission({Permission.DECISIONS_PREPARE, Permission.DECISIONS_ISSUE})
    @Operation(summary = "Ghi số, ngày công văn trình Bộ")
    ResponseEntity<Void> send(
            @PathVariable UUID dossier,
            @Valid @RequestBody LetterRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        steps.send(new DossierId(dossier), request.letter(), user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{dossier}/recognised")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Ghi quyết định của Bộ công nhận 5 sao")
    ResponseEntity<Void> recognised(
            @PathVariable UUID dossier,
            @Valid @RequestBody MinistryRecognition request,
            @AuthenticationPrincipal CurrentUser user) {
        steps.recognised(
                new DossierId(dossier),
                new MinistrySteps.Letter(DecisionText.tidy(request.number()), request.date()),
                new MinistrySteps.Result(request.average(), 5),
                request.certificateNo() == null || request.certificateNo().isBlank()
                        ? null
                        : DecisionText.tidy(request.certificateNo()),
                user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{dossier}/below")
    @RequiresPermission(Permission.DECISIONS_PREPARE)
    @Operation(summary = "Ghi kết quả dưới 90 điểm của Hội đồng trung ương")
    ResponseEntity<Void> below(
            @PathVariable UUID dossier,
            @Valid @RequestBody MinistryBelow request,
            @AuthenticationPrincipal CurrentUser user) {
        steps.below(
                new DossierId(dossier),
                new MinistrySteps.Letter(DecisionText.tidy(request.number()), request.date()),
                new MinistrySteps.Result(request.average(), request.stars()),
                user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{dossier}/fall-back")
    @RequiresPermission({Permission.DECISIONS_PREPARE, Permission.DECISIONS_ISSUE})
    @Operation(summary = "Dùng kết quả của Hội đồng trung ương để tỉnh công nhận 3 sao, 4 sao")
    ResponseEntity<Void> fallBack(@PathVariable UUID dossier, @AuthenticationPrincipal CurrentUser user) {
        steps.fallBack(new DossierId(dossier), user);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{dossier}/reevaluate")
    @RequiresPermission({Permission.DECISIONS_PREPARE, Permission.DECISIONS_ISSUE})
    @Operation(summary = "Tỉnh tự đánh giá lại")
    ResponseEntity<Void> reevaluate(
            @PathVariable UUID dossier,
            @Valid @RequestBody Reevaluation request,
            @AuthenticationPrincipal CurrentUser user) {
        steps.reevaluate(new DossierId(dossier), DecisionText.tidy(request.reason()), user);
        return ResponseEntity.noContent().build();
    }

    /** Số và ngày công văn. */
    record LetterRequest(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date) {

        MinistrySteps.Letter letter() {
            return new MinistrySteps.Letter(DecisionText.tidy(number), date);
        }
    }

    /** Quyết định công nhận của Bộ. */
    record MinistryRecognition(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal average,

            @Nullable @Size(max = 60) String certificateNo) {}

    /** Kết quả dưới 90 điểm. */
    record MinistryBelow(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal average,

            @NotNull @Min(1) @Max(4) Integer stars) {}

    /** Lý do đánh giá lại. */
    record Reevaluation(@NotBlank @Size(max = 2_000) String reason) {}
}
