@NullMarked
package vn.ocop.identity.registration;

import org.jspecify.annotations.NullMarked;
