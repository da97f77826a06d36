package vn.ocop.evaluation.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.ranking.BallotFault;
import vn.ocop.dossier.DossierId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Chấm và gửi phiếu, one transaction each. Nothing that a ballot says reaches the audit trail while others still score. */
@Service
@Transactional
class Ballots {

    private final ScoringCases cases;
    private final ScoringRows scorings;
    private final BallotRows rows;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    Ballots(
            ScoringCases cases,
            ScoringRows scorings,
            BallotRows rows,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.cases = cases;
        this.scorings = scorings;
        this.rows = rows;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    void save(DossierId dossier, BallotRequest request, @Nullable String ifMatch, CurrentUser by) {
        ScoringCase found = cases.seated(dossier, by);
        MemberBallot ballot = own(found, by);
        if (request.mutationId().equals(ballot.mutation())) {
            return;
        }
        requireWritable(found, ballot, by);
        requireVersion(ballot, ifMatch);
        Map<String, Choice> choices = request.tidyChoices();
        List<KnockoutProposal> knockouts = request.tidyKnockouts();
        List<FieldProblem> faults = faults(found.set(), choices, knockouts);
        if (!faults.isEmpty()) {
            throw ProblemException.listing(ScoringError.BALLOT_REFUSED, faults, faults.size());
        }
        rows.write(ballot.id(), choices, knockouts, request.tidyComment(), request.mutationId(), clock.instant());
        int answered = MemberBallot.ticks(choices).choices().size();
        audit.record(AuditEntry.of(ScoringAction.BALLOT_SAVED, dossier.value(), Scorings.label(found))
                .after(Map.of("pass", ballot.pass(), "answered", answered)));
    }

    /** Sending it twice is sending it once. */
    void send(DossierId dossier, @Nullable String ifMatch, CurrentUser by) {
        ScoringCase found = cases.seated(dossier, by);
        MemberBallot ballot = own(found, by);
        if (ballot.sent() && found.scoring().open()) {
            return;
        }
        requireWritable(found, ballot, by);
        requireVersion(ballot, ifMatch);
        List<Criterion> open = ballot.ticks().open(found.set());
        if (!open.isEmpty() && ballot.knockouts().isEmpty()) {
            throw ProblemException.listing(
                    ScoringError.BALLOT_INCOMPLETE,
                    open.stream()
                            .map(criterion -> problem(
                                    "choices." + criterion.code(),
                                    ScoringError.BALLOT_CRITERION_OPEN,
                                    criterion.code()))
                            .toList(),
                    open.size());
        }
        rows.send(ballot.id(), clock.instant());
        audit.record(AuditEntry.of(ScoringAction.BALLOT_SENT, dossier.value(), Scorings.label(found))
                .after(Map.of("pass", ballot.pass())));
    }

    private MemberBallot own(ScoringCase found, CurrentUser by) {
        return rows.lock(found.scoring().id(), found.scoring().pass(), by.id())
                .orElseThrow(() -> found.scoring().open()
                        ? new ProblemException(ScoringError.SCORING_EXCUSED)
                        : new ProblemException(ScoringError.SCORING_NOT_OPEN));
    }

    private void requireWritable(ScoringCase found, MemberBallot ballot, CurrentUser by) {
        if (!found.scoring().open()) {
            throw new ProblemException(ScoringError.SCORING_NOT_OPEN);
        }
        boolean excused = scorings.excuses(found.scoring().id()).stream()
                .anyMatch(excuse -> excuse.user().equals(by.id()));
        if (excused) {
            throw new ProblemException(ScoringError.SCORING_EXCUSED);
        }
        if (ballot.sent()) {
            throw new ProblemException(ScoringError.BALLOT_SENT);
        }
    }

    private static void requireVersion(MemberBallot ballot, @Nullable String ifMatch) {
        try {
            Versions.require(ifMatch, ballot.version());
        } catch (ProblemException e) {
            if (e.code() == WebError.STALE_VERSION) {
                throw new StaleBallotException(ballot);
            }
            throw e;
        }
    }

    /** Each at the criterion where it stands. */
    private List<FieldProblem> faults(CriteriaSet set, Map<String, Choice> choices, List<KnockoutProposal> knockouts) {
        List<FieldProblem> problems = new ArrayList<>();
        choices.keySet().stream()
                .filter(code -> set.criterion(code).isEmpty())
                .forEach(code -> problems.add(
                        problem("choices." + code, ScoringError.BALLOT_UNKNOWN_CRITERION, code, set.code())));
        for (BallotFault fault : MemberBallot.ticks(choices).faults(set)) {
            switch (fault) {
                case BallotFault.UnknownCriterion _ -> {
                    // Found above, where comments without a tick are looked at, too.
                }
                case BallotFault.UnknownOption(String criterion, int option) ->
                    problems.add(
                            problem("choices." + criterion, ScoringError.BALLOT_UNKNOWN_OPTION, criterion, option));
                case BallotFault.MixedCases(List<String> mixed) ->
                    problems.add(problem("choices", ScoringError.BALLOT_MIXED_CASES, String.join(", ", mixed)));
            }
        }
        Set<String> grounds = KnockoutGround.of(set).stream()
                .map(KnockoutGround::code)
                .collect(Collectors.toCollection(HashSet::new));
        for (KnockoutProposal knockout : knockouts) {
            if (!grounds.remove(knockout.code())) {
                problems.add(
                        problem("knockouts." + knockout.code(), ScoringError.BALLOT_UNKNOWN_GROUND, knockout.code()));
            }
        }
        return problems;
    }

    private FieldProblem problem(String field, ScoringError code, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return new FieldProblem(field, code.code(), messages.getMessage(code.code() + ".detail", arguments, locale));
    }
}
