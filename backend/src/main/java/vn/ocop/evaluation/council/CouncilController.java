package vn.ocop.evaluation.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.EvaluationRound;
import vn.ocop.evaluation.EvaluationRounds;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;

/** Hội đồng: danh sách, lập, sửa, giải thể. */
@RestController
@RequestMapping("/api/councils")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT})
@Tag(name = "evaluation", description = "Đánh giá, phân hạng")
class CouncilController {

    private final Councils councils;
    private final CouncilList list;
    private final EvaluationRounds rounds;

    CouncilController(Councils councils, CouncilList list, EvaluationRounds rounds) {
        this.councils = councils;
        this.list = list;
        this.rounds = rounds;
    }

    @GetMapping
    @Operation(summary = "Hội đồng được xem, quyết định mới nhất trước")
    Page<CouncilList.CouncilLine> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable CouncilState state,
            @RequestParam(required = false) @Nullable UUID roundId,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.read(new CouncilList.Filter(q, state, roundId), page, Councils.seesAll(user), user.id());
    }

    @GetMapping("/candidates")
    @RequiresPermission(Permission.COUNCILS_MANAGE)
    @Operation(summary = "Người có vai trò Hội đồng, để cử vào ghế")
    Candidates candidates() {
        return new Candidates(councils.candidates());
    }

    @PostMapping
    @RequiresPermission(Permission.COUNCILS_MANAGE)
    @Operation(summary = "Lập Hội đồng theo quyết định")
    ResponseEntity<CouncilView> form(
            @Valid @RequestBody CouncilRequest request, @AuthenticationPrincipal CurrentUser user) {
        Council formed = councils.form(request, user);
        return ResponseEntity.created(URI.create("/api/councils/" + formed.id()))
                .eTag(Versions.etag(formed.version()))
                .body(view(formed, user));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một Hội đồng với thành viên và quy chế áp dụng")
    ResponseEntity<CouncilView> get(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return answer(councils.visible(new CouncilId(id), user), user);
    }

    @PutMapping("/{id}")
    @RequiresPermission(Permission.COUNCILS_MANAGE)
    @Operation(summary = "Sửa Hội đồng khi chưa chấm điểm")
    ResponseEntity<CouncilView> edit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CouncilRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        return answer(councils.edit(new CouncilId(id), request, ifMatch, user), user);
    }

    @PostMapping("/{id}/dissolve")
    @RequiresPermission(Permission.COUNCILS_MANAGE)
    @Operation(summary = "Giải thể Hội đồng đã xong việc")
    ResponseEntity<CouncilView> dissolve(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DissolveRequest request,
            @AuthenticationPrincipal CurrentUser user) {
        return answer(councils.dissolve(new CouncilId(id), request.dissolution(), ifMatch, user), user);
    }

    private ResponseEntity<CouncilView> answer(Council council, CurrentUser user) {
        return ResponseEntity.ok().eTag(Versions.etag(council.version())).body(view(council, user));
    }

    private CouncilView view(Council council, CurrentUser user) {
        EvaluationRound round = rounds.find(council.round()).orElseThrow();
        boolean manages = user.may(Permission.COUNCILS_MANAGE);
        SeatFunction function = council.seat(user.id()).map(Seat::function).orElse(null);
        return new CouncilView(
                council.id(),
                council.title(),
                council.decisionNumber(),
                council.decisionDate(),
                council.round().value(),
                round.label(),
                round.communeCutoff(),
                council.state(),
                council.dissolution(),
                council.seats(),
                councils.rules(council),
                council.started(),
                manages && council.active() && !council.started(),
                manages && council.active(),
                council.active() && (manages || function == SeatFunction.SECRETARY),
                function,
                council.version());
    }

    /** Những người có thể được cử vào Hội đồng. */
    record Candidates(List<Candidate> candidates) {

        Candidates {
            candidates = List.copyOf(candidates);
        }
    }

    /** Quyết định giải thể và lý do. */
    record DissolveRequest(
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotBlank @Size(max = 1000) String reason) {

        Dissolution dissolution() {
            return new Dissolution(
                    Normalizer.normalize(reason.strip(), Normalizer.Form.NFC),
                    CouncilRequest.tidy(decisionNumber),
                    decisionDate);
        }
    }

    /**
     * Hội đồng as its page shows it to one person.
     *
     * @param settingsPinned whether later changes of the province's rules no longer reach it
     * @param editable whether this person may change it
     * @param mayDissolve whether this person may dissolve it, once every dossier of it is concluded
     * @param maySchedule whether this person may give it dossiers
     * @param function what the reader is in it; null without a seat
     */
    record CouncilView(
            CouncilId id,
            String title,
            String decisionNumber,
            LocalDate decisionDate,
            UUID roundId,
            String round,
            LocalDate communeCutoff,
            CouncilState state,
            @Nullable Dissolution dissolution,
            List<Seat> members,
            CouncilRules settings,
            boolean settingsPinned,
            boolean editable,
            boolean mayDissolve,
            boolean maySchedule,
            @Nullable SeatFunction function,
            long version) {

        CouncilView {
            members = List.copyOf(members);
        }
    }
}
