/**
 * Đánh giá, phân hạng: when and by whom the products of a province are scored, and what comes of it.
 *
 * <p>Owns the evaluation rounds with the cut-offs of the law (Decision 26/2026/QĐ-TTg, Article 5), the working rules of
 * councils, the councils with their members, the scoring of dossiers with its ballots, and the conclusions. What ballots amount
 * to is counted by {@code vn.ocop.criteria.ranking}; the state of a dossier is changed by {@code vn.ocop.dossier.Dossiers} only.
 */
@ApplicationModule(displayName = "Đánh giá, phân hạng")
@NullMarked
package vn.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
