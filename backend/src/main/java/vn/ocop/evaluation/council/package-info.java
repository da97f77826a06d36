/** Hội đồng: the province's working rules, councils and their members. */
@NullMarked
package vn.ocop.evaluation.council;

import org.jspecify.annotations.NullMarked;
