/**
 * Cổng công khai: what everybody may know about recognised products and who makes them.
 *
 * <p>Owns no table: it puts together what the modules publish, keeps it for half a minute and forgets it as soon as a
 * recognition changes.
 */
@ApplicationModule(displayName = "Cổng công khai")
@NullMarked
package vn.ocop.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
