/**
 * Xếp hạng sao: what ballots and a score sheet amount to, as pure functions over a published template.
 *
 * <p>Decision 26/2026/QĐ-TTg, Article 4 and Appendix II. Nothing here reads a database, a clock or a setting by itself.
 */
@NamedInterface("ranking")
@NullMarked
package vn.ocop.criteria.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
