/**
 * Nâng cấp lược đồ dữ liệu: brings the platform schema and every tenant's schema to the version of this build, in a process
 * of its own, never at the start of the web application.
 */
@NullMarked
@NamedInterface("migration")
package vn.ocop.tenancy.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
