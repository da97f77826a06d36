@NullMarked
package vn.ocop.identity;

import org.jspecify.annotations.NullMarked;
