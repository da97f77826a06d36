/** Proofs that no row of one tenant ever reaches another, taken from the catalogue and under load. */
@NullMarked
package vn.ocop.tenancy.isolation;

import org.jspecify.annotations.NullMarked;
