package vn.ocop.evaluation.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Versions;

/** Quy chế hoạt động của Hội đồng. */
@RestController
@RequestMapping("/api/council-settings")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class CouncilSettingsController {

    private final CouncilSettings settings;

    CouncilSettingsController(CouncilSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    @Operation(summary = "Quy chế đang áp dụng")
    ResponseEntity<CouncilRules> current() {
        return answer(settings.current());
    }

    @PutMapping
    @RequiresPermission(Permission.COUNCILS_MANAGE)
    @Operation(summary = "Ghi quy chế mới; Hội đồng đã bắt đầu chấm giữ quy chế cũ")
    ResponseEntity<CouncilRules> write(
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SettingsRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        return answer(settings.write(request, ifMatch, user));
    }

    private static ResponseEntity<CouncilRules> answer(CouncilRules rules) {
        return ResponseEntity.ok().eTag(Versions.etag(rules.version())).body(rules);
    }

    /** Quy chế cần ghi. */
    record SettingsRequest(
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotNull LocalDate decisionDate,

            @NotNull @DecimalMin("0.5") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
            BigDecimal minAttendance,

            @NotNull Boolean chairRequired,
            @NotNull @Min(0) @Max(100) Integer maxDeviation,
            @NotNull @Min(0) @Max(5) Integer rescoreRounds,
            @NotNull CouncilRules.AverageMethod averageMethod,
            @NotNull CouncilRules.ThresholdJudge thresholdJudge,
            @NotNull Boolean blindUntilClose,
            @NotEmpty Set<@NotNull MeetingMode> meetingModes,
            @NotNull @Min(0) @Max(4) Integer roundingDecimals) {

        CouncilRules toRules(int version, String writtenBy, Instant writtenAt) {
            return new CouncilRules(
                    version,
                    Normalizer.normalize(decisionNumber.strip(), Normalizer.Form.NFC),
                    decisionDate,
                    minAttendance,
                    chairRequired,
                    maxDeviation,
                    rescoreRounds,
                    averageMethod,
                    thresholdJudge,
                    blindUntilClose,
                    meetingModes.stream().sorted().toList(),
                    roundingDecimals,
                    writtenBy,
                    writtenAt);
        }
    }
}
