/** Tests of how realms are made. */
@NullMarked
@NamedInterface("realm")
package vn.ocop.tenancy.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
