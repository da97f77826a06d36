package vn.ocop.evaluation.scoring;

import java.util.List;
import vn.ocop.criteria.ranking.Ranking;

/**
 * Kết quả tính thử: what the rule gives with the points on which the council is about to agree.
 *
 * @param obstacles what stands between {@code stars} and the next rank
 */
record ConclusionTrial(int bandStars, int stars, List<StarObstacle> obstacles) {

    ConclusionTrial {
        obstacles = List.copyOf(obstacles);
    }

    static ConclusionTrial of(Ranking ranking) {
        return new ConclusionTrial(ranking.bandStars(), ranking.stars(), StarObstacle.of(ranking));
    }
}
