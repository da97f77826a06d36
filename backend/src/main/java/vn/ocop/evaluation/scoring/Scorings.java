package vn.ocop.evaluation.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierTransition;
import vn.ocop.dossier.Dossiers;
import vn.ocop.dossier.StepPaper;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;

/** Điều hành chấm điểm: opening, closing, scoring again, and members who do not score. */
@Service
@Transactional
class Scorings {

    private final ScoringCases cases;
    private final ScoringRows rows;
    private final BallotRows ballots;
    private final Councils councils;
    private final Dossiers dossiers;
    private final Producers producers;
    private final ScoringNotices notices;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    Scorings(
            ScoringCases cases,
            ScoringRows rows,
            BallotRows ballots,
            Councils councils,
            Dossiers dossiers,
            Producers producers,
            ScoringNotices notices,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.ballots = ballots;
        this.councils = councils;
        this.dossiers = dossiers;
        this.producers = producers;
        this.notices = notices;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    void open(DossierId dossier, CurrentUser by) {
        // The council first, as those do who give it dossiers and take them away.
        Council council = councils.active(cases.visible(dossier, by).council().id(), by);
        ScoringCase found = cases.presided(dossier, by);
        dossiers.advance(dossier, DossierTransition.OPEN_SCORING, StepPaper.NONE, by);
        councils.pin(council);
        Instant now = clock.instant();
        excuseProducersPeople(found, now);
        rows.move(found.scoring().id(), ScoringState.OPEN, 1);
        rows.openPass(found.scoring().id(), 1, null, by, now);
        List<UserId> scorers = scorers(found);
        ballots.open(found.scoring().id(), 1, scorers, now);
        audit.record(AuditEntry.of(ScoringAction.SCORING_OPENED, dossier.value(), label(found))
                .after(Map.of("council", found.council().title(), "ballots", scorers.size())));
        notices.begins(found, scorers, by);
    }

    void close(DossierId dossier, CurrentUser by) {
        close(cases.presided(dossier, by), DossierTransition.CLOSE_SCORING, by);
    }

    void closeRescoring(DossierId dossier, CurrentUser by) {
        close(cases.presided(dossier, by), DossierTransition.CLOSE_RESCORING, by);
    }

    void rescore(DossierId dossier, String reason, CurrentUser by) {
        ScoringCase found = cases.presided(dossier, by);
        dossiers.advance(dossier, DossierTransition.RESCORE, StepPaper.reason(reason), by);
        if (found.rescoringsLeft() == 0) {
            throw new ProblemException(
                    ScoringError.SCORING_NO_PASS_LEFT, found.rules().rescoreRounds());
        }
        Instant now = clock.instant();
        int pass = found.scoring().pass() + 1;
        rows.move(found.scoring().id(), ScoringState.OPEN, pass);
        rows.openPass(found.scoring().id(), pass, reason.strip(), by, now);
        List<UserId> scorers = scorers(found);
        ballots.open(found.scoring().id(), pass, scorers, now);
        audit.record(AuditEntry.of(ScoringAction.SCORING_REPEATED, dossier.value(), label(found))
                .after(Map.of("pass", pass, "ballots", scorers.size()))
                .note(reason));
        notices.again(found, scorers, reason.strip(), by);
    }

    /** A member steps aside; what he may have ticked before is not counted. */
    void declareInterest(DossierId dossier, String reason, CurrentUser by) {
        ScoringCase found = cases.seated(dossier, by);
        ScoringState state = found.scoring().state();
        if (state != ScoringState.SCHEDULED && state != ScoringState.OPEN) {
            throw new ProblemException(ScoringError.SCORING_NOT_OPEN);
        }
        boolean sent = ballots.lock(found.scoring().id(), found.scoring().pass(), by.id())
                .filter(MemberBallot::sent)
                .isPresent();
        if (sent) {
            throw new ProblemException(ScoringError.BALLOT_SENT);
        }
        if (rows.excuse(found.scoring().id(), new Excuse(by.id(), false, reason.strip()), clock.instant())) {
            audit.record(AuditEntry.of(ScoringAction.SCORING_EXCUSED, dossier.value(), label(found))
                    .after(Map.of("member", by.fullName()))
                    .note(reason));
        }
    }

    static String label(ScoringCase found) {
        return found.dossier().productName();
    }

    private void close(ScoringCase found, DossierTransition step, CurrentUser by) {
        DossierId dossier = found.dossier().id();
        dossiers.advance(dossier, step, StepPaper.NONE, by);
        Scoring scoring = found.scoring();
        requireAttendance(found);
        Instant now = clock.instant();
        rows.move(scoring.id(), ScoringState.CLOSED, scoring.pass());
        rows.closePass(scoring.id(), scoring.pass(), by, now);
        Tally tally = Tally.of(found, ballots.of(scoring.id(), scoring.pass()), excused(scoring), AgreedPoints.NONE);
        Map<String, Object> totals = new HashMap<>();
        tally.sheets()
                .forEach((user, sheet) ->
                        found.council().seat(user).ifPresent(seat -> totals.put(seat.fullName(), sheet.total())));
        audit.record(AuditEntry.of(ScoringAction.SCORING_CLOSED, dossier.value(), label(found))
                .after(Map.of("pass", scoring.pass(), "totals", totals)));
    }

    private void requireAttendance(ScoringCase found) {
        Scoring scoring = found.scoring();
        Set<UserId> sent = ballots.counts(scoring.id(), scoring.pass()).stream()
                .filter(BallotRows.Count::sent)
                .map(BallotRows.Count::user)
                .collect(Collectors.toSet());
        Attendance attendance = Attendance.of(found.council(), found.rules(), excused(scoring), sent);
        if (!attendance.reached()) {
            throw ProblemException.listing(
                    ScoringError.SCORING_NO_QUORUM,
                    attendance.missing().stream().map(this::missing).toList(),
                    attendance.sent(),
                    attendance.needed(),
                    String.join(", ", attendance.missing()));
        }
        if (attendance.chairMissing()) {
            throw new ProblemException(ScoringError.SCORING_CHAIR_MISSING);
        }
    }

    private FieldProblem missing(String name) {
        Locale locale = LocaleContextHolder.getLocale();
        String code = ScoringError.SCORING_BALLOT_MISSING.code();
        return new FieldProblem("members", code, messages.getMessage(code + ".detail", new Object[] {name}, locale));
    }

    private void excuseProducersPeople(ScoringCase found, Instant now) {
        Set<UserId> people = producers.membersOf(found.dossier().producer());
        found.council().seats().stream()
                .map(Seat::userId)
                .filter(people::contains)
                .forEach(user -> rows.excuse(found.scoring().id(), new Excuse(user, true, null), now));
    }

    private Set<UserId> excused(Scoring scoring) {
        return rows.excuses(scoring.id()).stream().map(Excuse::user).collect(Collectors.toSet());
    }

    private List<UserId> scorers(ScoringCase found) {
        Set<UserId> excused = new HashSet<>(excused(found.scoring()));
        return found.council().voters().stream()
                .map(Seat::userId)
                .filter(user -> !excused.contains(user))
                .toList();
    }
}
