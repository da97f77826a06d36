/** The Keycloak realm of a workspace (miền tài khoản): its creation, its clients and their secrets. */
@NullMarked
@NamedInterface("realm")
package vn.ocop.tenancy.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
