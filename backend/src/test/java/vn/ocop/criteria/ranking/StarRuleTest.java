package vn.ocop.criteria.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.criteria.CriteriaFiles;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.ranking.CountingRules.Averaging;
import vn.ocop.criteria.ranking.CountingRules.ThresholdJudge;
import vn.ocop.criteria.ranking.Ranking.Obstacle;

/** What must hold for every ballot on every one of the 26 sheets; the random ballots are the same in every run. */
class StarRuleTest {

    private static final CriteriaTemplate TEMPLATE = CriteriaFiles.shipped();
    private static final CountingRules USUAL = CountingRules.USUAL;
    private static final int TRIALS = 400;

    static Stream<String> sets() {
        return TEMPLATE.sets().stream().map(CriteriaSet::code);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everythingAtItsBestIsFiveStarsAndNothingIsOne(String code) {
        CriteriaSet set = set(code);
        StarRule rule = new StarRule(TEMPLATE, code, USUAL);

        Ranking best = rule.rank(Ballots.best(set));
        assertThat(best.total()).isEqualByComparingTo("100");
        assertThat(best.stars()).isEqualTo(5);
        assertThat(best.obstacles()).isEmpty();
        assertThat(best.next()).isEmpty();

        Ranking empty = rule.rank(new Ballot(Map.of()));
        assertThat(empty.stars()).isEqualTo(1);
        assertThat(empty.recognised()).isFalse();
        assertThat(empty.obstacles()).containsExactly(new Obstacle.MissingPoints(new BigDecimal("30.00")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void oneMissedLevelCostsExactlyTheRanksThatAskForIt(String code) {
        CriteriaSet set = set(code);
        StarRule rule = new StarRule(TEMPLATE, code, USUAL);
        for (Criterion criterion : set.criteria()) {
            for (CriterionOption option : Ballots.options(criterion, "TH1")) {
                Ballot ballot = Ballots.with(Ballots.best(set), criterion, option);
                int expected = IntStream.rangeClosed(3, 5)
                        .takeWhile(rank -> criterion.threshold(rank).orElse(0) <= option.points())
                        .max()
                        .orElse(2);
                Ranking ranking = rule.rank(ballot);
                assertThat(ranking.stars())
                        .as("%s %s at %d", code, criterion.code(), option.points())
                        .isEqualTo(Math.min(expected, ranking.bandStars()));
            }
            int unticked =
                    rule.rank(Ballots.without(Ballots.best(set), criterion)).stars();
            assertThat(unticked)
                    .as("%s %s without a tick", code, criterion.code())
                    .isLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void rankNeverStandsAboveItsBandAndItsLevels(String code) {
        CriteriaSet set = set(code);
        StarRule rule = new StarRule(TEMPLATE, code, USUAL);
        Random random = new Random(code.hashCode());
        boolean[] seen = new boolean[6];
        for (int trial = 0; trial < TRIALS; trial++) {
            Ballot ballot = Ballots.random(set, random);
            SheetScore score = SheetScore.of(set, ballot);
            Ranking ranking = rule.rank(ballot);
            seen[ranking.stars()] = true;
            assertThat(score.total())
                    .isEqualTo(score.byPart().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(score.byCriterion().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertThat(ranking.bandStars()).isEqualTo(bandByHand(score.total()));
            assertThat(ranking.stars()).isEqualTo(starsByHand(set, score, ranking.bandStars()));
            assertThat(ranking.recognised()).isEqualTo(ranking.stars() >= 3);
        }
        assertThat(IntStream.rangeClosed(1, 5).filter(stars -> seen[stars]).count())
                .as("ranks that came up")
                .isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aHigherOptionNeverCostsARank(String code) {
        CriteriaSet set = set(code);
        StarRule rule = new StarRule(TEMPLATE, code, USUAL);
        Random random = new Random(code.hashCode() + 1L);
        for (int trial = 0; trial < TRIALS; trial++) {
            Ballot ballot = Ballots.random(set, random);
            Criterion criterion =
                    set.criteria().get(random.nextInt(set.criteria().size()));
            List<CriterionOption> options = sameCase(set, criterion, ballot);
            Ranking lower = rule.rank(Ballots.with(ballot, criterion, options.getFirst()));
            Ranking higher = rule.rank(Ballots.with(ballot, criterion, options.getLast()));
            assertThat(higher.stars()).isGreaterThanOrEqualTo(lower.stars());
            assertThat(higher.total()).isGreaterThanOrEqualTo(lower.total());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whoClearsAllObstaclesReachesTheNextRank(String code) {
        CriteriaSet set = set(code);
        StarRule rule = new StarRule(TEMPLATE, code, USUAL);
        Random random = new Random(code.hashCode() + 2L);
        for (int trial = 0; trial < TRIALS; trial++) {
            Ballot ballot = Ballots.random(set, random);
            Ranking before = rule.rank(ballot);
            if (before.stars() == 5) {
                continue;
            }
            assertThat(before.obstacles()).as("%s %s", code, ballot).isNotEmpty();
            Ballot better = cleared(set, ballot, before);
            assertThat(rule.rank(better).stars()).isGreaterThan(before.stars());
        }
    }

    @Test
    void oldTemplatesAreCountedByTheirOwnSheets() {
        CriteriaTemplate before = CriteriaFiles.before();
        for (CriteriaSet set : before.sets()) {
            StarRule rule = new StarRule(before, set.code(), USUAL);
            assertThat(rule.rank(Ballots.best(set)).stars()).as(set.code()).isEqualTo(5);
            Criterion property = set.criteria().stream()
                    .filter(criterion -> criterion.name().equals("Sở hữu trí tuệ"))
                    .findFirst()
                    .orElseThrow();
            assertThat(rule.rank(Ballots.without(Ballots.best(set), property)).stars())
                    .as("%s without a trade mark", set.code())
                    .isLessThanOrEqualTo(3);
        }
        assertThatThrownBy(() -> new StarRule(before, "B11", USUAL)).hasMessageContaining("B11");
    }

    @Test
    void orderOfTheBallotsDoesNotMatter() {
        CriteriaSet set = set("B09");
        Random random = new Random(9);
        for (Averaging averaging : Averaging.values()) {
            for (ThresholdJudge judge : ThresholdJudge.values()) {
                StarRule rule = new StarRule(TEMPLATE, "B09", new CountingRules(averaging, judge, 2, 10));
                List<SheetScore> sheets = new ArrayList<>(Stream.generate(() -> Ballots.random(set, random))
                        .limit(11)
                        .map(ballot -> SheetScore.of(set, ballot))
                        .toList());
                Ranking first = rule.rank(sheets);
                Collections.shuffle(sheets, random);
                assertThat(rule.rank(sheets)).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "69.996, 69.99",
        "69.994, 69.99",
        "70, 70.00",
        "89.999, 89.99",
        "49.9999, 49.99",
        "29.995, 29.99",
        "75.255, 75.26",
        "90.004, 90.00",
        "100, 100.00"
    })
    void roundingNeverLiftsATotalIntoTheNextBand(BigDecimal average, BigDecimal printed) {
        assertThat(new StarRule(TEMPLATE, "B01", USUAL).printed(average)).isEqualTo(printed);
    }

    @Test
    void trimmedMeanLeavesOutHighestAndLowestOfFiveOrMore() {
        CriteriaSet set = set("B01");
        List<SheetScore> sheets = Stream.of(
                        Ballots.best(set),
                        new Ballot(Map.of()),
                        Ballots.best(set),
                        Ballots.best(set),
                        Ballots.best(set))
                .map(ballot -> SheetScore.of(set, ballot))
                .toList();
        CountingRules trimmed = new CountingRules(Averaging.TRIMMED_MEAN, ThresholdJudge.AVERAGE_POINTS, 2, 10);

        CouncilScore score = CouncilScore.of(set, sheets, trimmed);
        assertThat(score.average()).isEqualByComparingTo("100");
        assertThat(score.counted()).isEqualTo(3);
        assertThat(score.spread()).isEqualTo(100);
        assertThat(score.needsRescoring(trimmed)).isTrue();
        assertThat(CouncilScore.of(set, sheets.subList(0, 4), trimmed).average())
                .isEqualByComparingTo("75");
    }

    @Test
    void majorityOrAverageMayJudgeALevelDifferently() {
        CriteriaSet set = set("B01");
        Criterion packaging = set.criterion("2.2").orElseThrow();
        CriterionOption enough = packaging.options().stream()
                .filter(option -> option.points() == packaging.threshold(3).orElseThrow())
                .findFirst()
                .orElseThrow();
        // Two members choose exactly the level, one chooses the least: the average lies below, the majority reached it.
        List<SheetScore> sheets = Stream.of(enough, enough, packaging.options().getFirst())
                .map(option -> SheetScore.of(set, Ballots.with(Ballots.best(set), packaging, option)))
                .toList();

        Ranking byAverage = new StarRule(TEMPLATE, "B01", USUAL).rank(sheets);
        Ranking byMajority = new StarRule(
                        TEMPLATE, "B01", new CountingRules(Averaging.MEAN, ThresholdJudge.MAJORITY, 2, 10))
                .rank(sheets);
        assertThat(byAverage.stars()).isEqualTo(2);
        assertThat(byMajority.stars()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void ballotOfAnotherSheetIsRefusedWithEveryFault() {
        CriteriaSet tourism = set("B26");
        Ballot mixed = new Ballot(Map.of("8", firstOf(tourism, "8", "TH1"), "9", firstOf(tourism, "9", "TH2")));
        assertThat(mixed.faults(tourism)).containsExactly(new BallotFault.MixedCases(List.of("TH1", "TH2")));

        Ballot foreign = new Ballot(Map.of("99.1", 1, "1.1", 77));
        assertThat(foreign.faults(tourism))
                .containsExactlyInAnyOrder(
                        new BallotFault.UnknownCriterion("99.1"), new BallotFault.UnknownOption("1.1", 77));
        assertThatThrownBy(() -> SheetScore.of(tourism, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99.1");
    }

    private static CriteriaSet set(String code) {
        return TEMPLATE.set(code).orElseThrow();
    }

    private static int firstOf(CriteriaSet set, String criterion, String usableCase) {
        return set.criterion(criterion).orElseThrow().options().stream()
                .filter(option -> usableCase.equals(option.caseCode()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static int bandByHand(int total) {
        return total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
    }

    /** The rule once more, told the other way round. */
    private static int starsByHand(CriteriaSet set, SheetScore score, int band) {
        int stars = Math.min(band, 2);
        for (int rank = 3; rank <= band; rank++) {
            int wanted = rank;
            boolean all = set.criteria().stream()
                    .allMatch(criterion -> score.byCriterion().getOrDefault(criterion.code(), -1)
                            >= criterion.threshold(wanted).orElse(0));
            if (!all) {
                return stars;
            }
            stars = rank;
        }
        return stars;
    }

    private static List<CriterionOption> sameCase(CriteriaSet set, Criterion criterion, Ballot ballot) {
        boolean second = set.criteria().stream()
                .flatMap(other -> ballot.chosen(other).stream())
                .anyMatch(option -> "TH2".equals(option.caseCode()));
        return Ballots.options(criterion, second ? "TH2" : "TH1");
    }

    /** Lifts what is below its level, then the best of the rest until the points suffice. */
    private static Ballot cleared(CriteriaSet set, Ballot ballot, Ranking before) {
        Ballot better = ballot;
        int target = before.stars() + 1;
        for (Obstacle obstacle : before.obstacles()) {
            if (obstacle instanceof Obstacle.BelowThreshold below) {
                Criterion criterion = set.criterion(below.criterion()).orElseThrow();
                CriterionOption least = sameCase(set, criterion, ballot).stream()
                        .filter(option -> option.points() >= below.required())
                        .findFirst()
                        .orElseThrow();
                if (better.chosen(criterion).map(CriterionOption::points).orElse(0) < least.points()) {
                    better = Ballots.with(better, criterion, least);
                }
            }
        }
        int needed = TEMPLATE.bands().stream()
                .filter(band -> band.stars() == target)
                .findFirst()
                .orElseThrow()
                .min();
        for (Criterion criterion : set.criteria()) {
            if (SheetScore.of(set, better).total() >= needed) {
                break;
            }
            better = Ballots.with(
                    better, criterion, sameCase(set, criterion, ballot).getLast());
        }
        return better;
    }
}
