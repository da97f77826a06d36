package vn.ocop.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.criteria.CriteriaFiles;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.evaluation.EvaluationRoundId;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.CouncilState;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.web.access.UserId;

/** Attendance, live score and knock-out grounds, without a database. */
class CountingTest {

    private static final CriteriaTemplate TEMPLATE = CriteriaFiles.shipped();

    @ParameterizedTest
    @CsvSource({"11, 0, 9", "11, 2, 7", "3, 0, 3", "3, 1, 2", "4, 0, 3", "9, 5, 4", "9, 6, 3", "3, 2, 1"})
    void ballotsNeeded(int voters, int excused, int needed) {
        assertThat(CouncilRules.USUAL.needed(voters, excused)).isEqualTo(needed);
    }

    @Test
    void theChairIsMissedUnlessHeIsExcused() {
        Council council = council(4);
        List<UserId> users = council.seats().stream().map(Seat::userId).toList();
        Set<UserId> allButChair = Set.copyOf(users.subList(1, 4));

        Attendance without = Attendance.of(council, CouncilRules.USUAL, Set.of(), allButChair);
        assertThat(without.reached()).isTrue();
        assertThat(without.chairMissing()).isTrue();
        assertThat(without.missing()).containsExactly("Người 0");
        Attendance excused = Attendance.of(council, CouncilRules.USUAL, Set.of(users.getFirst()), allButChair);
        assertThat(excused.chairMissing()).isFalse();
        assertThat(excused.expected()).isEqualTo(3);
        assertThat(excused.excused()).isEqualTo(1);
        assertThat(Attendance.of(council, CouncilRules.USUAL, Set.of(), Set.of(users.getFirst()))
                        .reached())
                .isFalse();
    }

    @Test
    void anEmptyBallotCanStillReachEverything() {
        for (CriteriaSet set : TEMPLATE.sets()) {
            SheetProgress empty = SheetProgress.of(TEMPLATE, set, CountingRules.USUAL, new Ballot(Map.of()));
            assertThat(empty.total()).as(set.code()).isZero();
            assertThat(empty.stars()).as(set.code()).isEqualTo(1);
            assertThat(empty.reachableStars()).as(set.code()).isEqualTo(5);
            assertThat(empty.missing()).as(set.code()).hasSize(set.criteria().size());
        }
    }

    @Test
    void aTickBelowItsLeastLevelTakesStarsOutOfReach() {
        CriteriaSet set = TEMPLATE.set("B01").orElseThrow();
        SheetProgress low = SheetProgress.of(TEMPLATE, set, CountingRules.USUAL, new Ballot(Map.of("1.5", 1)));
        assertThat(low.reachableStars()).isEqualTo(3);
        assertThat(low.answered()).isEqualTo(1);
    }

    @Test
    void theCaseBegunDecidesWhatSetTwentySixCanReach() {
        CriteriaSet set = TEMPLATE.set("B26").orElseThrow();
        var two = set.criteria().stream()
                .filter(criterion -> criterion.options().stream().anyMatch(option -> option.caseCode() != null))
                .findFirst()
                .orElseThrow();
        for (var option : two.options()) {
            if (option.caseCode() != null) {
                Ballot begun = new Ballot(Map.of(two.code(), option.number()));
                assertThat(SheetProgress.of(TEMPLATE, set, CountingRules.USUAL, begun)
                                .reachableStars())
                        .isBetween(2, 5);
            }
        }
    }

    @Test
    void groundsHaveStableCodesOnEverySheet() {
        for (CriteriaSet set : TEMPLATE.sets()) {
            List<KnockoutGround> grounds = KnockoutGround.of(set);
            assertThat(grounds)
                    .as(set.code())
                    .hasSizeGreaterThanOrEqualTo(set.knockouts().size());
            assertThat(grounds.stream().map(KnockoutGround::code).collect(Collectors.toSet()))
                    .as(set.code())
                    .hasSameSizeAs(grounds);
        }
    }

    private static Council council(int members) {
        List<Seat> seats = new ArrayList<>();
        Stream.iterate(0, i -> i + 1)
                .limit(members)
                .forEach(i -> seats.add(new Seat(
                        new UserId(UUID.randomUUID()),
                        "Người " + i,
                        i == 0 ? SeatFunction.CHAIR : i == 1 ? SeatFunction.SECRETARY : SeatFunction.MEMBER,
                        true,
                        "Sở",
                        null)));
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new Council(
                new CouncilId(UUID.randomUUID()),
                "Hội đồng",
                "1/QĐ",
                day,
                new EvaluationRoundId(UUID.randomUUID()),
                CouncilState.ACTIVE,
                null,
                null,
                seats,
                0);
    }
}
