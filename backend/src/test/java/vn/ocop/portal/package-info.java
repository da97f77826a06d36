@NullMarked
package vn.ocop.portal;

import org.jspecify.annotations.NullMarked;
