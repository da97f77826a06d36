/** Tests of how realms are made. */
@NullMarked
package vn.ocop.tenancy.realm;

import org.jspecify.annotations.NullMarked;
