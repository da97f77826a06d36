package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.web.access.UserId;

/**
 * Phiếu chấm điểm của một thành viên in one pass.
 *
 * @param choices by criterion code
 * @param mutation the client's number of the last writing, so that sending it twice writes it once
 */
record MemberBallot(
        UUID id,
        int pass,
        UserId user,
        BallotState state,
        Map<String, Choice> choices,
        List<KnockoutProposal> knockouts,
        @Nullable String generalComment,
        @Nullable UUID mutation,
        Instant updatedAt,
        @Nullable Instant sentAt,
        long version) {

    MemberBallot {
        choices = Map.copyOf(choices);
        knockouts = List.copyOf(knockouts);
    }

    boolean sent() {
        return state == BallotState.SENT;
    }

    /** What is ticked, for counting. */
    Ballot ticks() {
        return ticks(choices);
    }

    static Ballot ticks(Map<String, Choice> choices) {
        return new Ballot(choices.entrySet().stream()
                .filter(entry -> entry.getValue().option() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNull(entry.getValue().option()))));
    }
}
