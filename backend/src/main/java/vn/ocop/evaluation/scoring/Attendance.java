package vn.ocop.evaluation.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.web.access.UserId;

/**
 * Số phiếu và điều kiện họp hợp lệ.
 *
 * @param voters members with a vote
 * @param excused those of them who do not score this dossier
 * @param expected ballots that could be handed in
 * @param needed ballots without which nothing is closed
 * @param chairMissing whether the rules ask for the chair's ballot and it is not there
 * @param missing names of those whose ballot is not there
 */
record Attendance(
        int voters,
        int excused,
        int expected,
        int sent,
        int needed,
        boolean reached,
        boolean chairMissing,
        List<String> missing) {

    Attendance {
        missing = List.copyOf(missing);
    }

    /** @param sent who handed in his ballot */
    static Attendance of(Council council, CouncilRules rules, Set<UserId> excused, Set<UserId> sent) {
        List<Seat> voters = council.voters();
        Set<UserId> out = new HashSet<>(excused);
        out.retainAll(voters.stream().map(Seat::userId).toList());
        List<Seat> expected =
                voters.stream().filter(seat -> !out.contains(seat.userId())).toList();
        List<Seat> missing =
                expected.stream().filter(seat -> !sent.contains(seat.userId())).toList();
        int given = expected.size() - missing.size();
        int needed = rules.needed(voters.size(), out.size());
        boolean chairMissing =
                rules.chairRequired() && missing.stream().anyMatch(seat -> seat.function() == SeatFunction.CHAIR);
        return new Attendance(
                voters.size(),
                out.size(),
                expected.size(),
                given,
                needed,
                given >= needed,
                chairMissing,
                missing.stream().map(Seat::fullName).toList());
    }
}
