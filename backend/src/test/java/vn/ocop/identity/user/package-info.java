@NullMarked
package vn.ocop.identity.user;

import org.jspecify.annotations.NullMarked;
