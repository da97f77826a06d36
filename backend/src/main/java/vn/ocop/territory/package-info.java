/**
 * Đơn vị hành chính: provinces, districts (until 30/06/2025) and communes with their validity, and what became of them.
 *
 * <p>Owns reading and search of the shared list. The list itself is loaded by the installation and changed by nobody else.
 */
@ApplicationModule(displayName = "Đơn vị hành chính")
@NullMarked
package vn.ocop.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
