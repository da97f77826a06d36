package vn.ocop.evaluation.scoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierTransition;
import vn.ocop.dossier.Dossiers;
import vn.ocop.dossier.StepPaper;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Kết luận của Hội đồng: what happens to the dossier is what the star rule says, not what the caller asks for. */
@Service
@Transactional
class Concluding {

    private static final int FIVE = 5;

    private final ScoringCases cases;
    private final ScoringRows rows;
    private final BallotRows ballots;
    private final ConclusionRows conclusions;
    private final Dossiers dossiers;
    private final ScoringNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Concluding(
            ScoringCases cases,
            ScoringRows rows,
            BallotRows ballots,
            ConclusionRows conclusions,
            Dossiers dossiers,
            ScoringNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.ballots = ballots;
        this.conclusions = conclusions;
        this.dossiers = dossiers;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    void conclude(DossierId dossier, ConcludeRequest asked, CurrentUser by) {
        ConcludeRequest request = asked.tidied();
        ScoringCase found = cases.presided(dossier, by);
        if (request.minutesDate().isBefore(found.scoring().meetsOn())) {
            throw ProblemException.atField("minutesDate", ScoringError.MINUTES_TOO_EARLY);
        }
        Scoring scoring = found.scoring();
        Set<UserId> excused =
                rows.excuses(scoring.id()).stream().map(Excuse::user).collect(Collectors.toSet());
        AgreedPoints agreed = AgreedPoints.of(found, request.agreed());
        Tally tally = Tally.of(found, ballots.of(scoring.id(), Math.max(1, scoring.pass())), excused, agreed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Conclusion conclusion = request.knockout() == null
                ? ranked(found, tally, request, by, now)
                : knockedOut(found, tally, request, request.knockout(), by, now);
        dossiers.advance(dossier, step(conclusion), paper(conclusion), by);
        if (scoring.open()) {
            rows.closePass(scoring.id(), scoring.pass(), by, now);
        }
        rows.move(scoring.id(), ScoringState.CONCLUDED, scoring.pass());
        conclusions.insert(scoring.id(), conclusion, agreed, by);
        audit.record(AuditEntry.of(ScoringAction.SCORING_CONCLUDED, dossier.value(), Scorings.label(found))
                .after(new Recorded(conclusion, agreed.byCriterion())));
        notices.concluded(found, conclusion, by);
    }

    private static Conclusion ranked(
            ScoringCase found, Tally tally, ConcludeRequest request, CurrentUser by, Instant now) {
        Ranking ranking = tally.ranking();
        if (found.scoring().state() != ScoringState.CLOSED || ranking == null || tally.score() == null) {
            throw new ProblemException(ScoringError.SCORING_NOT_CLOSED);
        }
        requireSettled(found, tally, ranking, request);
        Map<String, BigDecimal> parts =
                ResultPages.parts(tally.score(), found.rules().roundingDecimals());
        return new Conclusion(
                found.dossier().id(),
                found.council().id().value(),
                ranking.total(),
                parts.get("A"),
                parts.get("B"),
                parts.get("C"),
                ranking.bandStars(),
                ranking.stars(),
                false,
                List.of(),
                null,
                found.scoring().pass(),
                tally.attendance().voters(),
                tally.attendance().sent(),
                tally.attendance().excused(),
                tally.spread(),
                found.rules().maxDeviation(),
                tally.deviations().isEmpty() ? null : request.deviationReason(),
                request.minutesNumber(),
                request.minutesDate(),
                request.discussion(),
                by.fullName(),
                now);
    }

    private static void requireSettled(ScoringCase found, Tally tally, Ranking ranking, ConcludeRequest request) {
        if (!tally.deviations().isEmpty() && found.rescoringsLeft() > 0 && request.deviationReason() == null) {
            throw ProblemException.atField(
                    "deviationReason",
                    ScoringError.DEVIATION_UNSETTLED,
                    tally.spread(),
                    found.rules().maxDeviation(),
                    found.rescoringsLeft());
        }
        if (!tally.knockouts().isEmpty() && request.discussion() == null) {
            throw ProblemException.atField(
                    "discussion",
                    ScoringError.KNOCKOUT_UNSETTLED,
                    tally.knockouts().size());
        }
        if (!Objects.equals(request.stars(), ranking.stars())) {
            throw ProblemException.atField("stars", ScoringError.CONCLUSION_STARS_DIFFER, ranking.stars());
        }
    }

    private static Conclusion knockedOut(
            ScoringCase found,
            Tally tally,
            ConcludeRequest request,
            ConcludeRequest.Knockout knockout,
            CurrentUser by,
            Instant now) {
        Set<String> known = KnockoutGround.of(found.set()).stream()
                .map(KnockoutGround::code)
                .collect(Collectors.toSet());
        List<String> codes = knockout.codes().stream().distinct().sorted().toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw ProblemException.atField("knockout.codes", ScoringError.BALLOT_UNKNOWN_GROUND, code);
        });
        return new Conclusion(
                found.dossier().id(),
                found.council().id().value(),
                null,
                null,
                null,
                null,
                null,
                0,
                true,
                codes,
                knockout.reason().strip(),
                Math.max(1, found.scoring().pass()),
                tally.attendance().voters(),
                tally.attendance().sent(),
                tally.attendance().excused(),
                tally.score() == null ? null : tally.spread(),
                found.rules().maxDeviation(),
                null,
                request.minutesNumber(),
                request.minutesDate(),
                request.discussion(),
                by.fullName(),
                now);
    }

    private static DossierTransition step(Conclusion conclusion) {
        if (conclusion.knockedOut()) {
            return DossierTransition.CONCLUDE_KNOCKED_OUT;
        }
        if (conclusion.stars() == FIVE) {
            return DossierTransition.CONCLUDE_FIVE;
        }
        return conclusion.stars() > 2 ? DossierTransition.CONCLUDE_RECOGNISED : DossierTransition.CONCLUDE_BELOW;
    }

    private static StepPaper paper(Conclusion conclusion) {
        return new StepPaper(conclusion.knockoutReason(), conclusion.minutesNumber(), conclusion.minutesDate(), null);
    }

    /** Nội dung ghi vào nhật ký. */
    record Recorded(@JsonUnwrapped Conclusion conclusion, Map<String, Integer> concludedPoints) {}
}
