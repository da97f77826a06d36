@NullMarked
package vn.ocop.territory;

import org.jspecify.annotations.NullMarked;
