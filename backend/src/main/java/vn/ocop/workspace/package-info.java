/**
 * Thông tin của không gian làm việc: official name, emblem and accent colour, as its administrator sets them and as everybody
 * sees them. Kept as the setting {@code workspace.profile} of each workspace; what is not set there is as in the registry.
 */
@ApplicationModule(displayName = "Thông tin không gian làm việc")
@NullMarked
package vn.ocop.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
