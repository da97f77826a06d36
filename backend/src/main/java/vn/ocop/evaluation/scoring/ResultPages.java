package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.ranking.CouncilScore;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.Conclusions;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.scoring.ScoringResult.CriterionResult;
import vn.ocop.evaluation.scoring.ScoringResult.KnockoutVote;
import vn.ocop.evaluation.scoring.ScoringResult.MemberResult;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Kết quả chấm điểm for those who may read it, once the pass is closed. */
@Service
@Transactional(readOnly = true)
class ResultPages {

    private final ScoringCases cases;
    private final ScoringRows rows;
    private final BallotRows ballots;
    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final ConclusionRows recorded;
    private final SignedMinutesRows signed;

    ResultPages(
            ScoringCases cases,
            ScoringRows rows,
            BallotRows ballots,
            Dossiers dossiers,
            Conclusions conclusions,
            ConclusionRows recorded,
            SignedMinutesRows signed) {
        this.cases = cases;
        this.rows = rows;
        this.ballots = ballots;
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.recorded = recorded;
        this.signed = signed;
    }

    /** @param pass null for the newest one that is closed */
    ScoringResult result(DossierId id, @Nullable Integer pass, CurrentUser user) {
        ScoringCase found = cases.visible(id, user);
        int asked = BallotPages.readable(found, pass, user);
        Scoring scoring = found.scoring();
        Set<UserId> excused =
                rows.excuses(scoring.id()).stream().map(Excuse::user).collect(Collectors.toSet());
        Map<UserId, MemberBallot> given = ballots.of(scoring.id(), asked).stream()
                .filter(MemberBallot::sent)
                .collect(Collectors.toMap(MemberBallot::user, Function.identity()));
        boolean concluded = scoring.state() == ScoringState.CONCLUDED && asked == scoring.pass();
        AgreedPoints agreed = concluded ? recorded.agreed(scoring.id()) : AgreedPoints.NONE;
        Tally tally = Tally.of(found, List.copyOf(given.values()), excused, agreed);
        Conclusion conclusion = concluded ? conclusions.find(id).orElse(null) : null;
        return view(new Reading(found, asked, tally, given, excused, conclusion), user);
    }

    /** What the rule gives with these points, before the council concludes. */
    ConclusionTrial trial(DossierId id, Map<String, Integer> asked, CurrentUser user) {
        ScoringCase found = cases.visible(id, user);
        ScoringCases.requirePresiding(found, user);
        Scoring scoring = found.scoring();
        Tally tally =
                Tally.of(found, ballots.of(scoring.id(), scoring.pass()), found.aside(), AgreedPoints.of(found, asked));
        if (scoring.state() != ScoringState.CLOSED || tally.ranking() == null) {
            throw new ProblemException(ScoringError.SCORING_NOT_CLOSED);
        }
        return ConclusionTrial.of(tally.ranking());
    }

    private ScoringResult view(Reading reading, CurrentUser user) {
        ScoringCase found = reading.found();
        Tally tally = reading.tally();
        Ranking ranking = tally.ranking();
        return new ScoringResult(
                found.dossier().id(),
                found.council().id(),
                found.council().title(),
                found.dossier().productName(),
                found.dossier().producerName(),
                found.set().code(),
                found.set().name(),
                found.templateId().value(),
                found.dossier().state(),
                reading.pass(),
                rows.passes(found.scoring().id()),
                members(reading),
                criteria(found, tally),
                tally.printed(),
                parts(found, tally),
                tally.spread(),
                found.rules().maxDeviation(),
                !tally.deviations().isEmpty(),
                tally.deviations(),
                ScoringResult.AttendanceView.of(tally.attendance()),
                knockouts(found, tally),
                KnockoutGround.of(found.set()),
                ranking == null ? null : ranking.bandStars(),
                stars(ranking, reading.conclusion()),
                ranking == null ? null : ranking.authority(),
                ranking == null ? List.of() : StarObstacle.of(ranking),
                found.rules().averageMethod(),
                found.rules().thresholdJudge(),
                tally.agreed().byCriterion(),
                dossiers.selfScore(found.dossier().id()),
                found.rescoringsLeft(),
                found.scoring().state() == ScoringState.CLOSED && found.presidedBy(user),
                reading.conclusion(),
                minutes(found, user));
    }

    private ScoringResult.Minutes minutes(ScoringCase found, CurrentUser user) {
        return new ScoringResult.Minutes(
                signed.newest(found.scoring().id()).orElse(null),
                found.scoring().state() == ScoringState.CONCLUDED && found.presidedBy(user));
    }

    private static @Nullable Map<String, BigDecimal> parts(ScoringCase found, Tally tally) {
        CouncilScore score = tally.score();
        return score == null ? null : parts(score, found.rules().roundingDecimals());
    }

    static Map<String, BigDecimal> parts(CouncilScore score, int decimals) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        score.byPart().forEach((part, points) -> parts.put(part, points.setScale(decimals, RoundingMode.HALF_UP)));
        return parts;
    }

    private static @Nullable Integer stars(@Nullable Ranking ranking, @Nullable Conclusion conclusion) {
        if (conclusion != null) {
            return conclusion.stars();
        }
        return ranking == null ? null : ranking.stars();
    }

    private static List<MemberResult> members(Reading reading) {
        return reading.found().council().seats().stream()
                .map(seat -> member(seat, reading.tally(), reading.given().get(seat.userId()), reading.excused()))
                .toList();
    }

    private static MemberResult member(Seat seat, Tally tally, @Nullable MemberBallot ballot, Set<UserId> excused) {
        SheetScore sheet = tally.sheets().get(seat.userId());
        return new MemberResult(
                seat.userId(),
                seat.fullName(),
                seat.function(),
                seat.votes(),
                excused.contains(seat.userId()),
                ballot != null,
                tally.counted().contains(seat.userId()),
                sheet == null ? null : sheet.total(),
                sheet == null ? null : sheet.byPart(),
                ballot == null ? null : ballot.generalComment());
    }

    private static List<CriterionResult> criteria(ScoringCase found, Tally tally) {
        CouncilScore score = tally.score();
        return found.set().criteria().stream()
                .map(criterion -> {
                    Map<UUID, Integer> points = new HashMap<>();
                    tally.sheets()
                            .forEach((user, sheet) ->
                                    points.put(user.value(), sheet.byCriterion().getOrDefault(criterion.code(), 0)));
                    return new CriterionResult(
                            criterion.code(),
                            criterion.name(),
                            criterion.max(),
                            score == null
                                    ? null
                                    : average(score, criterion, found.rules().roundingDecimals()),
                            points);
                })
                .toList();
    }

    private static @Nullable BigDecimal average(CouncilScore score, Criterion criterion, int decimals) {
        BigDecimal points = score.byCriterion().get(criterion.code());
        return points == null ? null : points.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static List<KnockoutVote> knockouts(ScoringCase found, Tally tally) {
        Map<String, String> words = KnockoutGround.of(found.set()).stream()
                .collect(Collectors.toMap(KnockoutGround::code, KnockoutGround::text));
        return tally.knockouts().stream()
                .map(vote -> new KnockoutVote(
                        vote.code(),
                        words.getOrDefault(vote.code(), vote.code()),
                        vote.user(),
                        vote.name(),
                        vote.reason()))
                .toList();
    }

    /** What one pass is read from. */
    private record Reading(
            ScoringCase found,
            int pass,
            Tally tally,
            Map<UserId, MemberBallot> given,
            Set<UserId> excused,
            @Nullable Conclusion conclusion) {}
}
