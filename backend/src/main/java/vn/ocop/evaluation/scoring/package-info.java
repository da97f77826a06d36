/** Chấm điểm: which dossiers a council scores, the members' ballots, the result and the conclusion. */
@NullMarked
package vn.ocop.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
