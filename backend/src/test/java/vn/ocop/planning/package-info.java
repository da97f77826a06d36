@NullMarked
package vn.ocop.planning;

import org.jspecify.annotations.NullMarked;
