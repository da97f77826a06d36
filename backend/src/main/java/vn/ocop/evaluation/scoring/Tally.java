package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.ranking.CouncilScore;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.criteria.ranking.StarRule;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.web.access.UserId;

/**
 * Kết quả kiểm phiếu of one pass: what the ballots that were handed in amount to under the council's rules.
 *
 * @param sheets counted ballots in the order of the council; one that proposes a knock-out and leaves criteria open was handed
 *     in, but has no points that could be averaged
 * @param counted whose ballots make the average: all, or all but the highest and the lowest where the rules say so
 * @param score null while there is no ballot to count
 * @param ranking null while there is no ballot to count
 * @param agreed points on which the council itself agreed, where its rules let it
 */
record Tally(
        Map<UserId, SheetScore> sheets,
        Set<UserId> counted,
        @Nullable CouncilScore score,
        @Nullable Ranking ranking,
        AgreedPoints agreed,
        Attendance attendance,
        List<Deviation> deviations,
        List<Proposal> knockouts) {

    static Tally of(ScoringCase found, List<MemberBallot> ballots, Set<UserId> excused, AgreedPoints agreed) {
        Map<UserId, MemberBallot> sent = ballots.stream()
                .filter(MemberBallot::sent)
                .filter(ballot -> !excused.contains(ballot.user()))
                .collect(Collectors.toMap(MemberBallot::user, Function.identity()));
        Map<UserId, SheetScore> sheets = new LinkedHashMap<>();
        List<Proposal> knockouts = new ArrayList<>();
        for (Seat seat : found.council().voters()) {
            MemberBallot ballot = sent.get(seat.userId());
            if (ballot != null) {
                if (ballot.ticks().open(found.set()).isEmpty()) {
                    sheets.put(seat.userId(), SheetScore.of(found.set(), ballot.ticks()));
                }
                ballot.knockouts()
                        .forEach(knockout -> knockouts.add(
                                new Proposal(seat.userId(), seat.fullName(), knockout.code(), knockout.reason())));
            }
        }
        CountingRules rules = found.rules().counting();
        List<SheetScore> given = List.copyOf(sheets.values());
        StarRule rule = new StarRule(found.template(), found.set().code(), rules);
        return new Tally(
                sheets,
                counted(sheets, rules),
                given.isEmpty() ? null : CouncilScore.of(found.set(), given, rules),
                given.isEmpty() ? null : rule.rank(given, agreed.byCriterion()),
                agreed,
                Attendance.of(found.council(), found.rules(), excused, sent.keySet()),
                deviations(sheets, rules.maxSpread()),
                List.copyOf(knockouts));
    }

    /** By the sheet itself, not by its points: two members may have given the same. */
    private static Set<UserId> counted(Map<UserId, SheetScore> sheets, CountingRules rules) {
        Set<SheetScore> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(CouncilScore.counted(List.copyOf(sheets.values()), rules));
        return sheets.entrySet().stream()
                .filter(entry -> kept.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    int spread() {
        return score == null ? 0 : score.spread();
    }

    /** Pairs of members further apart than the rules allow, widest first. */
    private static List<Deviation> deviations(Map<UserId, SheetScore> sheets, int allowed) {
        List<Map.Entry<UserId, SheetScore>> all = List.copyOf(sheets.entrySet());
        List<Deviation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                int points = Math.abs(
                        all.get(i).getValue().total() - all.get(j).getValue().total());
                if (points > allowed) {
                    found.add(new Deviation(all.get(i).getKey(), all.get(j).getKey(), points));
                }
            }
        }
        found.sort(Comparator.comparingInt(Deviation::points).reversed());
        return List.copyOf(found);
    }

    /** The average as it is printed; null without a ballot. */
    @Nullable
    BigDecimal printed() {
        return ranking == null ? null : ranking.total();
    }

    /** Hai thành viên chấm chênh lệch quá mức. */
    record Deviation(UserId first, UserId second, int points) {}

    /** Đề nghị loại hồ sơ của một thành viên. */
    record Proposal(UserId user, String name, String code, String reason) {}
}
