package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.scoring.ScoringProgress.Action;
import vn.ocop.evaluation.scoring.ScoringProgress.MemberProgress;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/** Tiến độ chấm điểm for one person. */
@Service
@Transactional(readOnly = true)
class ScoringPages {

    private final ScoringCases cases;
    private final ScoringRows rows;
    private final BallotRows ballots;

    ScoringPages(ScoringCases cases, ScoringRows rows, BallotRows ballots) {
        this.cases = cases;
        this.rows = rows;
        this.ballots = ballots;
    }

    ScoringProgress progress(DossierId dossier, CurrentUser user) {
        ScoringCase found = cases.visible(dossier, user);
        Scoring scoring = found.scoring();
        Map<UserId, Excuse> excuses =
                rows.excuses(scoring.id()).stream().collect(Collectors.toMap(Excuse::user, Function.identity()));
        Map<UserId, BallotRows.Count> counts = ballots.counts(scoring.id(), scoring.pass()).stream()
                .collect(Collectors.toMap(BallotRows.Count::user, Function.identity()));
        Set<UserId> sent = counts.values().stream()
                .filter(BallotRows.Count::sent)
                .map(BallotRows.Count::user)
                .collect(Collectors.toSet());
        Attendance attendance = Attendance.of(found.council(), found.rules(), excuses.keySet(), sent);
        List<MemberProgress> members = found.council().seats().stream()
                .map(seat -> member(found, seat, excuses.get(seat.userId()), counts.get(seat.userId()), user))
                .toList();
        boolean takesPart = found.seat(user).isPresent() && !excuses.containsKey(user.id());
        boolean scores = takesPart && found.seat(user).filter(Seat::votes).isPresent();
        boolean mayStepAside = takesPart && mayStepAside(scoring, counts.get(user.id()));
        return view(found, attendance, members, scores && scoring.open(), mayStepAside, user);
    }

    private ScoringProgress view(
            ScoringCase found,
            Attendance attendance,
            List<MemberProgress> members,
            boolean mayScore,
            boolean mayStepAside,
            CurrentUser user) {
        Scoring scoring = found.scoring();
        return new ScoringProgress(
                scoring.dossier(),
                found.council().id(),
                found.council().title(),
                found.dossier().productName(),
                found.dossier().producerName(),
                found.dossier().setCode(),
                found.dossier().state(),
                scoring.meetsOn(),
                scoring.mode(),
                scoring.pass(),
                found.rules().blindUntilClose(),
                members,
                attendance.expected(),
                attendance.sent(),
                attendance.needed(),
                attendance.reached(),
                attendance.chairMissing(),
                attendance.missing(),
                rows.passes(scoring.id()),
                found.seat(user).map(Seat::function).orElse(null),
                found.presiding().stream().map(Seat::fullName).toList(),
                found.wouldPreside(user),
                found.presidedBy(user) ? actions(found, attendance) : List.of(),
                mayStepAside,
                mayScore,
                BallotPages.newestReadable(found, user),
                found.rescoringsLeft());
    }

    private static boolean mayStepAside(Scoring scoring, BallotRows.@Nullable Count mine) {
        return scoring.state() == ScoringState.SCHEDULED || (scoring.open() && (mine == null || !mine.sent()));
    }

    private static MemberProgress member(
            ScoringCase found,
            Seat seat,
            @Nullable Excuse excuse,
            BallotRows.@Nullable Count count,
            CurrentUser reader) {
        boolean told = found.presidedBy(reader)
                || Councils.seesAll(reader)
                || seat.userId().equals(reader.id());
        return new MemberProgress(
                seat.userId(),
                seat.fullName(),
                seat.function(),
                seat.votes(),
                seat.agency(),
                excuse != null,
                excuse != null && told ? excuse.reason() : null,
                count == null ? 0 : count.answered(),
                found.set().criteria().size(),
                count != null && count.sent(),
                count == null ? null : count.sentAt());
    }

    private static List<Action> actions(ScoringCase found, Attendance attendance) {
        List<Action> actions = new ArrayList<>();
        boolean complete = attendance.reached() && !attendance.chairMissing();
        DossierState state = found.dossier().state();
        switch (state) {
            case COUNCIL_SCHEDULED -> actions.add(Action.OPEN);
            case SCORING_OPEN -> {
                if (complete) {
                    actions.add(Action.CLOSE);
                }
            }
            case RESCORING -> {
                if (complete) {
                    actions.add(Action.CLOSE_RESCORING);
                }
            }
            case SCORING_CLOSED -> {
                if (found.rescoringsLeft() > 0) {
                    actions.add(Action.RESCORE);
                }
                actions.add(Action.CONCLUDE);
            }
            default -> {
                // Nothing is left to preside over.
            }
        }
        return actions;
    }
}
