package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Kết quả mà quyết định dựa vào.
 *
 * @param stars what the rule gave; 5 stands for “from 90 points, to the Ministry”
 * @param paperNumber minutes of the council, or the Ministry's paper
 * @param byMinistry whether the central council's result is used instead of the province's (Article 7.4.g)
 */
record Outcome(BigDecimal average, int stars, String paperNumber, LocalDate paperDate, boolean byMinistry) {}
