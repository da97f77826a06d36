@NullMarked
package vn.ocop.identity.signin;

import org.jspecify.annotations.NullMarked;
