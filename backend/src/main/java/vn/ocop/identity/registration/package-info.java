/** Producers who register themselves, and their commune that confirms or refuses them. */
@NullMarked
package vn.ocop.identity.registration;

import org.jspecify.annotations.NullMarked;
