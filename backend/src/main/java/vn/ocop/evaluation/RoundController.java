package vn.ocop.evaluation;

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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.EvaluationRounds.ExtraRound;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Versions;

/** Các đợt đánh giá: a year to look at, the round a request will catch, and what the province's officer does with rounds. */
@RestController
@RequestMapping("/api/rounds")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.ROUNDS_VIEW)
class RoundController {

    private final EvaluationRounds rounds;

    RoundController(EvaluationRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    RoundsOfYear ofYear(@RequestParam int year) {
        return new RoundsOfYear(
                year, rounds.ofYear(year).stream().map(RoundView::of).toList());
    }

    @GetMapping("/caught")
    Caught caughtBy(@RequestParam LocalDate sent) {
        return new Caught(rounds.caughtBy(sent).map(RoundView::of).orElse(null));
    }

    @PostMapping("/legal")
    @RequiresPermission(Permission.ROUNDS_MANAGE)
    Added propose(@RequestParam int year) {
        return new Added(rounds.propose(year));
    }

    @PostMapping
    @RequiresPermission(Permission.ROUNDS_MANAGE)
    ResponseEntity<RoundView> addExtra(@Valid @RequestBody ExtraRoundRequest request) {
        EvaluationRound round = rounds.addExtra(request.toRound());
        return ResponseEntity.created(URI.create("/api/rounds?year=" + round.year()))
                .eTag(Versions.etag(round.version()))
                .body(RoundView.of(round));
    }

    @PostMapping("/{id}/open")
    @RequiresPermission(Permission.ROUNDS_MANAGE)
    ResponseEntity<RoundView> open(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(rounds.open(new EvaluationRoundId(id), ifMatch));
    }

    @PostMapping("/{id}/close")
    @RequiresPermission(Permission.ROUNDS_MANAGE)
    ResponseEntity<RoundView> close(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(rounds.close(new EvaluationRoundId(id), ifMatch));
    }

    private static ResponseEntity<RoundView> answer(EvaluationRound round) {
        return ResponseEntity.ok().eTag(Versions.etag(round.version())).body(RoundView.of(round));
    }

    /** Các đợt của một năm. */
    record RoundsOfYear(int year, List<RoundView> rounds) {}

    /** Đợt mà đề nghị gửi trong ngày kịp xét; trống khi chưa có đợt nào. */
    record Caught(@Nullable RoundView round) {}

    /** Số đợt đã thêm. */
    record Added(int added) {}

    /** Đợt đánh giá. */
    record RoundView(
            UUID id,
            int year,
            int number,
            LocalDate communeCutoff,
            LocalDate completeBy,
            boolean extra,
            @Nullable String planNumber,
            @Nullable LocalDate planDate,
            RoundState state,
            long version) {

        static RoundView of(EvaluationRound round) {
            return new RoundView(
                    round.id().value(),
                    round.year(),
                    round.number(),
                    round.communeCutoff(),
                    round.completeBy(),
                    round.extra(),
                    round.planNumber(),
                    round.planDate(),
                    round.state(),
                    round.version());
        }
    }

    /** Đợt bổ sung cần mở. */
    record ExtraRoundRequest(
            @NotNull LocalDate communeCutoff,
            @NotNull LocalDate completeBy,
            @NotBlank @Size(max = 60) String planNumber,
            @NotNull LocalDate planDate) {

        ExtraRound toRound() {
            return new ExtraRound(
                    communeCutoff, completeBy, Normalizer.normalize(planNumber.strip(), Normalizer.Form.NFC), planDate);
        }
    }
}
