package vn.ocop.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Các đợt đánh giá của tỉnh: the two of the law for each year, and extra ones where a plan of the province says so.
 */
@Service
@Transactional
public class EvaluationRounds {

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_IN_A_YEAR = 12;

    private final RoundRows rows;
    private final AuditTrail trail;

    EvaluationRounds(RoundRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** The rounds of that year by number. */
    @Transactional(readOnly = true)
    public List<EvaluationRound> ofYear(int year) {
        requireInRange(year);
        return rows.ofYear(year);
    }

    @Transactional(readOnly = true)
    public Optional<EvaluationRound> find(EvaluationRoundId id) {
        return rows.find(id);
    }

    /** The round that a request sent by a commune on that day will be in, if one is planned. */
    @Transactional(readOnly = true)
    public Optional<EvaluationRound> caughtBy(LocalDate sent) {
        return rows.next(sent);
    }

    /** Adds the rounds of the law that the year lacks, and tells how many. */
    int propose(int year) {
        requireInRange(year);
        List<EvaluationRound> added = LegalRound.of(year).stream()
                .map(EvaluationRounds::planned)
                .filter(rows::insert)
                .toList();
        if (!added.isEmpty()) {
            trail.record(AuditEntry.of(EvaluationAction.ROUNDS_PROPOSED, Integer.toString(year), "Năm " + year)
                    .after(Map.of(
                            "rounds", added.stream().map(EvaluationRound::label).toList())));
        }
        return added.size();
    }

    /** Adds a round beyond those of the law; the province's plan allows it (Article 5). */
    EvaluationRound addExtra(ExtraRound extra) {
        int year = extra.communeCutoff().getYear();
        requireInRange(year);
        if (extra.completeBy().isBefore(extra.communeCutoff())) {
            throw ProblemException.atField("completeBy", EvaluationError.ROUND_DATES_REVERSED);
        }
        propose(year);
        int number = rows.ofYear(year).getLast().number() + 1;
        if (number > MOST_IN_A_YEAR) {
            throw new ProblemException(EvaluationError.ROUND_YEAR_FULL, Integer.toString(year));
        }
        EvaluationRound round = new EvaluationRound(
                newId(),
                year,
                number,
                extra.communeCutoff(),
                extra.completeBy(),
                true,
                extra.planNumber(),
                extra.planDate(),
                RoundState.PLANNED,
                0);
        if (!rows.insert(round)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        trail.record(AuditEntry.of(EvaluationAction.ROUND_ADDED, round.id().value(), round.label())
                .after(round));
        return round;
    }

    EvaluationRound open(EvaluationRoundId id, @Nullable String ifMatch) {
        return move(id, ifMatch, round -> round.state() == RoundState.PLANNED, RoundState.OPEN);
    }

    EvaluationRound close(EvaluationRoundId id, @Nullable String ifMatch) {
        return move(id, ifMatch, round -> round.state() == RoundState.OPEN, RoundState.CLOSED);
    }

    private EvaluationRound move(
            EvaluationRoundId id, @Nullable String ifMatch, Predicate<EvaluationRound> allowed, RoundState to) {
        EvaluationRound round = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Versions.require(ifMatch, round.version());
        if (!allowed.test(round)) {
            throw new ProblemException(EvaluationError.ROUND_STATE, round.label());
        }
        if (!rows.setState(round, to)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        EvaluationAction action = to == RoundState.OPEN ? EvaluationAction.ROUND_OPENED : EvaluationAction.ROUND_CLOSED;
        trail.record(AuditEntry.of(action, id.value(), round.label())
                .before(Map.of("state", round.state()))
                .after(Map.of("state", to)));
        return rows.find(id).orElseThrow();
    }

    private static EvaluationRound planned(LegalRound legal) {
        return new EvaluationRound(
                newId(),
                legal.year(),
                legal.number(),
                legal.communeCutoff(),
                legal.completeBy(),
                false,
                null,
                null,
                RoundState.PLANNED,
                0);
    }

    private static EvaluationRoundId newId() {
        return new EvaluationRoundId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    private static void requireInRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ProblemException(
                    EvaluationError.ROUND_YEAR_OUT_OF_RANGE, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
    }

    /** Đợt bổ sung sẽ mở. */
    record ExtraRound(LocalDate communeCutoff, LocalDate completeBy, String planNumber, LocalDate planDate) {}
}
