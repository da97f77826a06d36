@NullMarked
package vn.ocop.trace.gs1;

import org.jspecify.annotations.NullMarked;
