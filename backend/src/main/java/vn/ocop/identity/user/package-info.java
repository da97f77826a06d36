/** Accounts of the officials: list, invitation, roles, disabling. */
@NullMarked
package vn.ocop.identity.user;

import org.jspecify.annotations.NullMarked;
