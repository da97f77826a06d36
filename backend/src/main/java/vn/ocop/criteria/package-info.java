/**
 * Bộ tiêu chí: the national templates by which OCOP products are scored.
 *
 * <p>Owns the versions of the template (26 sets in the first one), their check, their publication by the national
 * office and the printed score sheet. A published version never changes; whoever scores pins its identifier.
 */
@ApplicationModule(displayName = "Bộ tiêu chí")
@NullMarked
package vn.ocop.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
