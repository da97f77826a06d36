package vn.ocop.perf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.ShippedTemplate;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.criteria.ranking.CountingRules;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.criteria.ranking.StarRule;

/**
 * Tính sao cho 10.000 hồ sơ, 11 phiếu mỗi hồ sơ, over all 26 sheets: the whole rule (faults of each ballot, points, average,
 * band, least levels, obstacles) beside nothing but adding the points up by an array index, in one run.
 */
public final class StarCalculationBenchmark {

    /** Processor time of this thread, so that other work on the machine does not show. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final int DOSSIERS = 10_000;
    private static final int BALLOTS = 11;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 3;

    private StarCalculationBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        CriteriaTemplate template = ShippedTemplate.inForce();
        List<Case> cases = cases(template, new Random(26));
        Series rule = new Series("star rule", "ms for 10,000 dossiers");
        Series bare = new Series("adding up only", "ms for 10,000 dossiers");
        long check = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            for (Case one : cases) {
                check += one.ranked(template).stars();
            }
            long middle = PROCESSOR.getCurrentThreadCpuTime();
            for (Case one : cases) {
                check += one.added();
            }
            long end = PROCESSOR.getCurrentThreadCpuTime();
            if (round >= 0) {
                rule.add((middle - start) / 1_000_000.0);
                bare.add((end - middle) / 1_000_000.0);
            }
        }
        List.of(rule, bare).forEach(System.out::println);
        System.out.printf(
                "%.1f µs a dossier, %.2f µs a ballot, ratio of medians %.1f (check %d)%n",
                rule.median() * 1000 / DOSSIERS,
                rule.median() * 1000 / DOSSIERS / BALLOTS,
                rule.median() / bare.median(),
                check);
    }

    private static List<Case> cases(CriteriaTemplate template, Random random) {
        List<CriteriaSet> sets = template.sets();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            CriteriaSet set = sets.get(i % sets.size());
            List<Ballot> ballots = new ArrayList<>();
            for (int j = 0; j < BALLOTS; j++) {
                ballots.add(ballot(set, random));
            }
            cases.add(Case.of(set, ballots));
        }
        return cases;
    }

    /** Mostly good marks, so that all ranks come up; one of the two cases of set 26. */
    private static Ballot ballot(CriteriaSet set, Random random) {
        String usable = random.nextBoolean() ? "TH1" : "TH2";
        Map<String, Integer> choices = new HashMap<>();
        for (Criterion criterion : set.criteria()) {
            List<CriterionOption> options = criterion.options().stream()
                    .filter(option ->
                            option.caseCode() == null || option.caseCode().equals(usable))
                    .toList();
            int last = options.size() - 1;
            int chosen = random.nextInt(5) > 0 ? last : random.nextInt(options.size());
            choices.put(criterion.code(), options.get(chosen).number());
        }
        return new Ballot(choices);
    }

    /** One dossier with its ballots, and the same ballots as bare points. */
    private static final class Case {

        private final CriteriaSet set;
        private final List<Ballot> ballots;
        private final int[][] points;

        private Case(CriteriaSet set, List<Ballot> ballots, int[][] points) {
            this.set = set;
            this.ballots = ballots;
            this.points = points;
        }

        static Case of(CriteriaSet set, List<Ballot> ballots) {
            int[][] points = new int[ballots.size()][set.criteria().size()];
            for (int i = 0; i < ballots.size(); i++) {
                int j = 0;
                for (Criterion criterion : set.criteria()) {
                    Integer number = ballots.get(i).choices().get(criterion.code());
                    points[i][j++] = criterion.options().stream()
                            .filter(option -> number != null && option.number() == number)
                            .mapToInt(CriterionOption::points)
                            .sum();
                }
            }
            return new Case(set, ballots, points);
        }

        Ranking ranked(CriteriaTemplate template) {
            List<SheetScore> sheets =
                    ballots.stream().map(ballot -> SheetScore.of(set, ballot)).toList();
            return new StarRule(template, set.code(), CountingRules.USUAL).rank(sheets);
        }

        int added() {
            int sum = 0;
            for (int[] sheet : points) {
                for (int point : sheet) {
                    sum += point;
                }
            }
            return sum / ballots.size();
        }
    }
}
