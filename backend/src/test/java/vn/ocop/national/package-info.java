@NullMarked
package vn.ocop.national;

import org.jspecify.annotations.NullMarked;
