/** Signing in and out through the Keycloak realm of the host's workspace, and the session in between. */
@NullMarked
package vn.ocop.identity.signin;

import org.jspecify.annotations.NullMarked;
