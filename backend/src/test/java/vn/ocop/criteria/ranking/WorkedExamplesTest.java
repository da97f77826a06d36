package vn.ocop.criteria.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.criteria.CriteriaFiles;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.ranking.CountingRules.Averaging;
import vn.ocop.criteria.ranking.CountingRules.ThresholdJudge;

/** The examples of {@code docs/evaluation.md}, by their numbers. */
class WorkedExamplesTest {

    private static final CriteriaTemplate TEMPLATE = CriteriaFiles.shipped();
    private static final CriteriaSet B01 = TEMPLATE.set("B01").orElseThrow();
    private static final CountingRules TRIMMED =
            new CountingRules(Averaging.TRIMMED_MEAN, ThresholdJudge.AVERAGE_POINTS, 2, 10);
    private static final CountingRules BY_MAJORITY = new CountingRules(Averaging.MEAN, ThresholdJudge.MAJORITY, 2, 10);

    @Test
    void oneBallotEach() {
        assertResult(rank(CountingRules.USUAL, Ballots.best(B01)), "100.00", 5);
        assertResult(rank(CountingRules.USUAL, best("2.2", 1)), "98.00", 2);
        assertResult(rank(CountingRules.USUAL, best("1.5", 1)), "98.00", 3);
        assertResult(rank(CountingRules.USUAL, best("1.3", 2)), "99.00", 4);
        Ballot threeOpen = Stream.of("2.4", "6.4", "12")
                .reduce(Ballots.best(B01), (ballot, code) -> Ballots.without(ballot, criterion(code)), (a, b) -> b);
        assertResult(rank(CountingRules.USUAL, threeOpen), "93.00", 5);
    }

    @Test
    void threeBallotsTogether() {
        Ballot best = Ballots.best(B01);
        assertResult(rank(CountingRules.USUAL, best, best, best("2.2", 1)), "99.33", 5);
        assertResult(rank(CountingRules.USUAL, best("2.2", 2), best("2.2", 2), best("2.2", 1)), "98.67", 2);
        assertResult(rank(BY_MAJORITY, best("2.2", 2), best("2.2", 2), best("2.2", 1)), "98.67", 5);
    }

    @Test
    void fiveBallotsWithAndWithoutTheOutermost() {
        Ballot lowest = with(with(best("2.3", 1), "4.2", 0), "4.3", 0);
        Ballot[] five = {Ballots.best(B01), best("1.3", 2), best("1.5", 1), best("2.4", 0), lowest};
        assertThat(Arrays.stream(five).map(ballot -> SheetScore.of(B01, ballot).total()))
                .containsExactly(100, 99, 98, 99, 90);
        assertResult(rank(TRIMMED, five), "98.67", 4);
        assertResult(rank(CountingRules.USUAL, five), "97.20", 3);
        Ballot[] four = Arrays.copyOf(five, 4);
        assertResult(rank(TRIMMED, four), "99.00", 4);
    }

    @Test
    void theCouncilAgreesOnALevel() {
        List<SheetScore> three = Stream.of(best("2.2", 2), best("2.2", 2), best("2.2", 1))
                .map(ballot -> SheetScore.of(B01, ballot))
                .toList();
        assertResult(new StarRule(TEMPLATE, "B01", CountingRules.USUAL).rank(three, Map.of("2.2", 2)), "98.67", 5);
    }

    @Test
    void twoCasesOfSheet26() {
        CriteriaSet tourism = TEMPLATE.set("B26").orElseThrow();
        Ballot firstCase = Ballots.best(tourism);
        assertResult(new StarRule(TEMPLATE, "B26", CountingRules.USUAL).rank(firstCase), "100.00", 5);
        CriterionOption other = tourism.criterion("9").orElseThrow().options().stream()
                .filter(option -> "TH2".equals(option.caseCode()))
                .findFirst()
                .orElseThrow();
        Ballot mixed = Ballots.with(firstCase, tourism.criterion("9").orElseThrow(), other);
        assertThat(mixed.faults(tourism)).hasSize(1).first().isInstanceOf(BallotFault.MixedCases.class);
    }

    @Test
    void spreadOfTenStandsAndOfElevenDoesNot() {
        SheetScore hundred = SheetScore.of(B01, Ballots.best(B01));
        SheetScore ninety = SheetScore.of(B01, without("4.1", "10"));
        SheetScore eightyNine = SheetScore.of(B01, without("4.1", "10", "2.4"));
        assertThat(List.of(ninety.total(), eightyNine.total())).containsExactly(90, 89);
        assertThat(CouncilScore.of(B01, List.of(hundred, ninety), CountingRules.USUAL)
                        .needsRescoring(CountingRules.USUAL))
                .isFalse();
        assertThat(CouncilScore.of(B01, List.of(hundred, eightyNine), CountingRules.USUAL)
                        .needsRescoring(CountingRules.USUAL))
                .isTrue();
    }

    private static void assertResult(Ranking ranking, String printed, int stars) {
        assertThat(ranking.total()).hasToString(printed);
        assertThat(ranking.stars()).isEqualTo(stars);
    }

    private static Ranking rank(CountingRules rules, Ballot... ballots) {
        return new StarRule(TEMPLATE, "B01", rules)
                .rank(Arrays.stream(ballots)
                        .map(ballot -> SheetScore.of(B01, ballot))
                        .toList());
    }

    private static Ballot best(String code, int points) {
        return with(Ballots.best(B01), code, points);
    }

    private static Ballot with(Ballot ballot, String code, int points) {
        CriterionOption option = criterion(code).options().stream()
                .filter(of -> of.points() == points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no box of " + points));
        return Ballots.with(ballot, criterion(code), option);
    }

    private static Ballot without(String... codes) {
        Ballot ballot = new Ballot(Map.copyOf(Ballots.best(B01).choices()));
        for (String code : codes) {
            ballot = Ballots.without(ballot, criterion(code));
        }
        return ballot;
    }

    private static Criterion criterion(String code) {
        return B01.criterion(code).orElseThrow();
    }
}
