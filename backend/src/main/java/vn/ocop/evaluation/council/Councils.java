package vn.ocop.evaluation.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.evaluation.EvaluationRound;
import vn.ocop.evaluation.EvaluationRoundId;
import vn.ocop.evaluation.EvaluationRounds;
import vn.ocop.evaluation.RoundState;
import vn.ocop.identity.Accounts;
import vn.ocop.identity.Accounts.RoleHolder;
import vn.ocop.identity.NoticeRecipients;
import vn.ocop.notification.Notifications;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.Role;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Hội đồng đánh giá, phân hạng: formed by decision, with one chair, one secretary and their members. */
@Service
@Transactional
public class Councils {

    private static final int LEAST_MEMBERS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Set<Role> SEATED =
            Stream.of(SeatFunction.values()).map(SeatFunction::role).collect(Collectors.toUnmodifiableSet());

    private final CouncilRows rows;
    private final CouncilSettings settings;
    private final EvaluationRounds rounds;
    private final Accounts accounts;
    private final NoticeRecipients recipients;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Clock clock;

    Councils(
            CouncilRows rows,
            CouncilSettings settings,
            EvaluationRounds rounds,
            Accounts accounts,
            NoticeRecipients recipients,
            Notifications notifications,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.rounds = rounds;
        this.accounts = accounts;
        this.recipients = recipients;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Council> find(CouncilId id) {
        return rows.find(id);
    }

    /** The council, if this person may know of it: officials of all, others of those in which they have a seat. */
    @Transactional(readOnly = true)
    public Council visible(CouncilId id, CurrentUser user) {
        return rows.find(id)
                .filter(council -> seesAll(user) || council.seat(user.id()).isPresent())
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    /** The active council, held until the transaction ends. */
    public Council active(CouncilId id, CurrentUser user) {
        visible(id, user);
        Council council = rows.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (!council.active()) {
            throw new ProblemException(CouncilError.COUNCIL_NOT_ACTIVE, council.title());
        }
        return council;
    }

    /** The rules that the council works by: those it began with, or those in force. */
    @Transactional(readOnly = true)
    public CouncilRules rules(Council council) {
        return council.rulesVersion() == null ? settings.current() : settings.of(council.rulesVersion());
    }

    /** Keeps the rules in force for this council, once it begins. */
    public void pin(Council council) {
        if (!council.started()) {
            CouncilRules rules = settings.current();
            rows.pin(council.id(), rules.version());
            audit.record(AuditEntry.of(
                            CouncilAction.COUNCIL_RULES_PINNED, council.id().value(), council.title())
                    .after(rules));
        }
    }

    public static boolean seesAll(CurrentUser user) {
        return user.mayEverywhere(Permission.COUNCILS_VIEW);
    }

    @Transactional(readOnly = true)
    List<Candidate> candidates() {
        return accounts.holding(SEATED).stream()
                .map(holder -> new Candidate(
                        holder.id().value(), holder.fullName(), holder.email(), holder.agency(), functions(holder)))
                .toList();
    }

    Council form(CouncilRequest request, CurrentUser by) {
        CouncilRequest tidy = request.tidied();
        Council formed = council(new CouncilId(UuidVersion7Strategy.INSTANCE.generateUuid(null)), tidy);
        if (!rows.insert(formed, by, clock.instant())) {
            throw ProblemException.atField(
                    "decisionNumber", CouncilError.COUNCIL_DECISION_TAKEN, tidy.decisionNumber());
        }
        audit.record(AuditEntry.of(CouncilAction.COUNCIL_FORMED, formed.id().value(), formed.title())
                .after(formed));
        tell(CouncilNotice.COUNCIL_SEAT_GIVEN, formed, Set.of(by.id()), "");
        return formed;
    }

    Council edit(CouncilId id, CouncilRequest request, @Nullable String ifMatch, CurrentUser by) {
        Council before = active(id, by);
        Versions.require(ifMatch, before.version());
        if (before.started()) {
            throw new ProblemException(CouncilError.COUNCIL_STARTED, before.title());
        }
        CouncilRequest tidy = request.tidied();
        if (rows.decisionTaken(tidy.decisionNumber(), tidy.decisionDate(), id)) {
            throw ProblemException.atField(
                    "decisionNumber", CouncilError.COUNCIL_DECISION_TAKEN, tidy.decisionNumber());
        }
        rows.rewrite(council(id, tidy));
        Council after = rows.find(id).orElseThrow();
        audit.record(AuditEntry.of(CouncilAction.COUNCIL_EDITED, id.value(), after.title())
                .before(before)
                .after(after));
        Set<UserId> known = new HashSet<>(users(before));
        known.add(by.id());
        tell(CouncilNotice.COUNCIL_SEAT_GIVEN, after, known, "");
        return after;
    }

    Council dissolve(CouncilId id, Dissolution dissolution, @Nullable String ifMatch, CurrentUser by) {
        Council before = active(id, by);
        Versions.require(ifMatch, before.version());
        if (rows.busy(id)) {
            throw new ProblemException(CouncilError.COUNCIL_BUSY, before.title());
        }
        LocalDate day = dissolution.decisionDate();
        if (day != null && day.isBefore(before.decisionDate())) {
            throw ProblemException.atField(
                    "decisionDate", CouncilError.COUNCIL_DISSOLVED_EARLY, DAY.format(before.decisionDate()));
        }
        rows.dissolve(id, dissolution);
        Council after = rows.find(id).orElseThrow();
        audit.record(AuditEntry.of(CouncilAction.COUNCIL_DISSOLVED, id.value(), after.title())
                .before(Map.of("state", before.state()))
                .after(new Dissolved(after.state(), dissolution.decisionNumber(), day))
                .note(dissolution.reason()));
        tell(CouncilNotice.COUNCIL_ENDED, after, Set.of(by.id()), dissolution.reason());
        return after;
    }

    private Council council(CouncilId id, CouncilRequest request) {
        EvaluationRound round = rounds.find(new EvaluationRoundId(request.roundId()))
                .filter(found -> found.state() != RoundState.CLOSED)
                .orElseThrow(() -> ProblemException.atField("roundId", CouncilError.COUNCIL_ROUND_UNFIT));
        return new Council(
                id,
                request.title(),
                request.decisionNumber(),
                request.decisionDate(),
                round.id(),
                CouncilState.ACTIVE,
                null,
                null,
                seats(request.members()),
                0);
    }

    private List<Seat> seats(List<CouncilRequest.SeatRequest> asked) {
        requireComposition(asked);
        Map<UserId, RoleHolder> holders =
                accounts.holding(SEATED).stream().collect(Collectors.toMap(RoleHolder::id, Function.identity()));
        Set<UserId> taken = new HashSet<>();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            CouncilRequest.SeatRequest seat = asked.get(i);
            RoleHolder holder = holders.get(new UserId(seat.userId()));
            if (holder == null || !functions(holder).contains(seat.function())) {
                throw ProblemException.atField("members[%d].userId".formatted(i), CouncilError.COUNCIL_SEAT_UNFIT);
            }
            if (!taken.add(holder.id())) {
                throw ProblemException.atField(
                        "members[%d].userId".formatted(i), CouncilError.COUNCIL_SEAT_TWICE, holder.fullName());
            }
            if (!seat.scores() && seat.function() != SeatFunction.SECRETARY) {
                throw ProblemException.atField("members[%d].votes".formatted(i), CouncilError.COUNCIL_SEAT_MUST_VOTE);
            }
            String position = seat.position();
            seats.add(new Seat(
                    holder.id(),
                    holder.fullName(),
                    seat.function(),
                    seat.scores(),
                    CouncilRequest.tidy(seat.agency()),
                    position == null || position.isBlank() ? null : CouncilRequest.tidy(position)));
        }
        return seats;
    }

    private static void requireComposition(List<CouncilRequest.SeatRequest> asked) {
        Map<SeatFunction, Long> count = asked.stream()
                .collect(Collectors.groupingBy(CouncilRequest.SeatRequest::function, Collectors.counting()));
        boolean right = asked.size() >= LEAST_MEMBERS
                && count.getOrDefault(SeatFunction.CHAIR, 0L) == 1
                && count.getOrDefault(SeatFunction.SECRETARY, 0L) == 1;
        if (!right) {
            throw ProblemException.atField("members", CouncilError.COUNCIL_COMPOSITION);
        }
    }

    /** Whoever has any role in councils may sit as a member; the two others need their own role. */
    private static List<SeatFunction> functions(RoleHolder holder) {
        return Stream.of(SeatFunction.values())
                .filter(function ->
                        function == SeatFunction.MEMBER || holder.roles().contains(function.role()))
                .toList();
    }

    private void tell(CouncilNotice kind, Council council, Set<UserId> except, String reason) {
        Set<UserId> told =
                users(council).stream().filter(user -> !except.contains(user)).collect(Collectors.toUnmodifiableSet());
        recipients
                .people(told)
                .forEach(person -> notifications.send(
                        kind,
                        person,
                        "/app/councils/" + council.id(),
                        council.title(),
                        council.decisionNumber(),
                        reason));
    }

    private static Set<UserId> users(Council council) {
        return council.seats().stream().map(Seat::userId).collect(Collectors.toUnmodifiableSet());
    }

    /** Nội dung ghi vào nhật ký khi giải thể. */
    record Dissolved(
            CouncilState state,
            @Nullable String dissolutionNumber,
            @Nullable LocalDate dissolutionDate) {}
}
