package vn.ocop.evaluation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Đợt đánh giá theo quy định: the two rounds that every province holds each year (Decision 26/2026/QĐ-TTg, Article 5).
 *
 * @param number 1 or 2
 * @param communeCutoff last day on which a commune's request still belongs to the round: the law says “before” the 30th
 * @param completeBy last day on which the round may be done: the law says “before” the 30th
 */
public record LegalRound(int year, int number, LocalDate communeCutoff, LocalDate completeBy) {

    private static final int DAY_BEFORE = 29;

    /** The rounds of that year, in order. */
    public static List<LegalRound> of(int year) {
        return List.of(
                new LegalRound(
                        year,
                        1,
                        LocalDate.of(year, Month.APRIL, DAY_BEFORE),
                        LocalDate.of(year, Month.JUNE, DAY_BEFORE)),
                new LegalRound(
                        year,
                        2,
                        LocalDate.of(year, Month.OCTOBER, DAY_BEFORE),
                        LocalDate.of(year, Month.DECEMBER, DAY_BEFORE)));
    }

    /** The first round that a request sent on that day can still catch. */
    public static LegalRound caughtBy(LocalDate sent) {
        return of(sent.getYear()).stream()
                .filter(round -> !sent.isAfter(round.communeCutoff()))
                .findFirst()
                .orElseGet(() -> of(sent.getYear() + 1).getFirst());
    }
}
