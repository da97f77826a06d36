package vn.ocop.evaluation.scoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Hồ sơ trong lịch của Hội đồng. */
@RestController
@RequestMapping("/api/councils/{id}/dossiers")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.COUNCILS_MANAGE, Permission.COUNCIL_SEAT})
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class AgendaController {

    private final Agenda agenda;
    private final ScoringLists lists;

    AgendaController(Agenda agenda, ScoringLists lists) {
        this.agenda = agenda;
        this.lists = lists;
    }

    @GetMapping
    @RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
    @Operation(summary = "Hồ sơ của Hội đồng, họp sớm nhất trước")
    Page<ScoringLists.CouncilDossier> list(
            @PathVariable UUID id,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return lists.of(new CouncilId(id), page, user);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xếp lịch các hồ sơ; tất cả hoặc không hồ sơ nào")
    void schedule(
            @PathVariable UUID id,
            @Valid @RequestBody ScheduleRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        List<DossierId> dossiers =
                request.dossierIds().stream().map(DossierId::new).toList();
        agenda.schedule(new CouncilId(id), dossiers, request.meetsOn(), request.mode(), user);
    }

    @DeleteMapping("/{dossierId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ lịch một hồ sơ chưa mở chấm điểm")
    void remove(@PathVariable UUID id, @PathVariable UUID dossierId, @AuthenticationPrincipal CurrentUser user) {
        agenda.remove(new CouncilId(id), new DossierId(dossierId), user);
    }

    /** Hồ sơ cần xếp lịch. */
    record ScheduleRequest(
            @NotEmpty @Size(max = 100) List<@NotNull UUID> dossierIds,
            @NotNull LocalDate meetsOn,
            @NotNull MeetingMode mode) {

        ScheduleRequest {
            dossierIds = dossierIds == null ? List.of() : List.copyOf(dossierIds);
        }
    }
}
