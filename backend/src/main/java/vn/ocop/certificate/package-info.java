/**
 * Công nhận sản phẩm OCOP: decisions, stars, how long they hold.
 *
 * <p>Owns the table {@code recognition}. A recognition holds for 36 months from its decision; a later one of the same product
 * takes its place.
 */
@ApplicationModule(displayName = "Công nhận")
@NullMarked
package vn.ocop.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
