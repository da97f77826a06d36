@NullMarked
package vn.ocop.trace;

import org.jspecify.annotations.NullMarked;
