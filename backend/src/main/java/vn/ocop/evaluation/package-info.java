/**
 * Đánh giá, phân hạng: when and by whom the products of a province are scored.
 *
 * <p>Owns the evaluation rounds with the cut-offs of the law (Decision 26/2026/QĐ-TTg, Article 5).
 */
@ApplicationModule(displayName = "Đánh giá, phân hạng")
@NullMarked
package vn.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
