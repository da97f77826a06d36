package vn.ocop.evaluation.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.DossierTransition;
import vn.ocop.dossier.Dossiers;
import vn.ocop.dossier.StepPaper;
import vn.ocop.evaluation.EvaluationRound;
import vn.ocop.evaluation.EvaluationRounds;
import vn.ocop.evaluation.RoundState;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Xếp lịch hồ sơ cho Hội đồng: which dossiers it scores and when it meets. */
@Service
@Transactional
class Agenda {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ScoringRows rows;
    private final Councils councils;
    private final EvaluationRounds rounds;
    private final Dossiers dossiers;
    private final WorkCalendar calendar;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    Agenda(
            ScoringRows rows,
            Councils councils,
            EvaluationRounds rounds,
            Dossiers dossiers,
            WorkCalendar calendar,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.rows = rows;
        this.councils = councils;
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** All of them, or none and why. */
    void schedule(CouncilId id, List<DossierId> asked, LocalDate meetsOn, MeetingMode mode, CurrentUser by) {
        Council council = arranged(id, by);
        requireMeeting(council, meetsOn, mode);
        Set<DossierId> ids = new LinkedHashSet<>(asked);
        Map<DossierId, Dossier> found = dossiers.all(ids);
        List<FieldProblem> refused = refusals(council, ids, found);
        if (!refused.isEmpty()) {
            throw ProblemException.listing(ScoringError.SCHEDULE_REFUSED, refused, refused.size());
        }
        for (DossierId dossier : ids) {
            Dossier scheduled = dossiers.advance(dossier, DossierTransition.SCHEDULE, StepPaper.NONE, by);
            UUID scoring = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            rows.insert(
                    new Scoring(scoring, council.id(), dossier, meetsOn, mode, ScoringState.SCHEDULED, 0),
                    by,
                    clock.instant());
            audit.record(AuditEntry.of(ScoringAction.SCORING_SCHEDULED, dossier.value(), scheduled.productName())
                    .after(Map.of("council", council.title(), "meetsOn", meetsOn, "mode", mode)));
        }
    }

    void remove(CouncilId id, DossierId dossier, CurrentUser by) {
        Council council = arranged(id, by);
        Scoring scoring = rows.locked(dossier)
                .filter(found -> found.council().equals(council.id()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (scoring.state() != ScoringState.SCHEDULED) {
            throw new ProblemException(ScoringError.SCHEDULE_STARTED);
        }
        Dossier before = dossiers.find(dossier).orElseThrow();
        if (before.state() != DossierState.WITHDRAWN) {
            dossiers.advance(dossier, DossierTransition.UNSCHEDULE, StepPaper.NONE, by);
        }
        rows.delete(scoring.id());
        audit.record(AuditEntry.of(ScoringAction.SCORING_UNSCHEDULED, dossier.value(), before.productName())
                .before(Map.of("council", council.title(), "meetsOn", scoring.meetsOn())));
    }

    /** For the province's officer and the secretary of this council. */
    private Council arranged(CouncilId id, CurrentUser by) {
        Council council = councils.active(id, by);
        boolean secretary = council.seat(by.id())
                .filter(seat -> seat.function() == SeatFunction.SECRETARY)
                .isPresent();
        if (!secretary && !by.may(Permission.COUNCILS_MANAGE)) {
            throw new ProblemException(ScoringError.SCORING_NOT_PRESIDING, council.title());
        }
        return council;
    }

    private void requireMeeting(Council council, LocalDate meetsOn, MeetingMode mode) {
        if (meetsOn.isBefore(council.decisionDate())) {
            throw ProblemException.atField(
                    "meetsOn", ScoringError.SCHEDULE_TOO_EARLY, DAY.format(council.decisionDate()));
        }
        if (!councils.rules(council).meetingModes().contains(mode)) {
            throw ProblemException.atField("mode", ScoringError.SCHEDULE_MODE);
        }
        EvaluationRound round = rounds.find(council.round()).orElseThrow();
        if (round.state() == RoundState.CLOSED) {
            throw new ProblemException(ScoringError.SCHEDULE_ROUND_OVER, round.label());
        }
    }

    private List<FieldProblem> refusals(Council council, Set<DossierId> ids, Map<DossierId, Dossier> found) {
        EvaluationRound round = rounds.find(council.round()).orElseThrow();
        Map<DossierId, LocalDate> requested = dossiers.requestedOn(ids);
        LocalDate today = calendar.today();
        List<FieldProblem> refused = new ArrayList<>();
        for (DossierId id : ids) {
            Dossier dossier = found.get(id);
            LocalDate sent = requested.getOrDefault(id, today);
            if (dossier == null) {
                refused.add(refusal(id, ScoringError.SCHEDULE_UNKNOWN));
            } else if (dossier.state() != DossierState.ADVISORY_DONE) {
                refused.add(refusal(id, ScoringError.SCHEDULE_STATE, dossier.productName()));
            } else if (!round.takes(sent)) {
                refused.add(late(dossier, sent, round));
            }
        }
        return refused;
    }

    /** The day that counts is the one on which the commune sent its request. */
    private FieldProblem late(Dossier dossier, LocalDate sent, EvaluationRound round) {
        Optional<EvaluationRound> next = rounds.caughtBy(sent);
        String product = dossier.productName();
        String cutoff = DAY.format(round.communeCutoff());
        return next.map(caught -> refusal(
                        dossier.id(),
                        ScoringError.SCHEDULE_LATE,
                        product,
                        DAY.format(sent),
                        cutoff,
                        round.label(),
                        caught.label(),
                        DAY.format(caught.communeCutoff())))
                .orElseGet(() -> refusal(
                        dossier.id(),
                        ScoringError.SCHEDULE_LATE_NO_ROUND,
                        product,
                        DAY.format(sent),
                        cutoff,
                        round.label()));
    }

    private FieldProblem refusal(DossierId id, ScoringError code, @Nullable Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return new FieldProblem(
                id.toString(), code.code(), messages.getMessage(code.code() + ".detail", arguments, locale));
    }
}
