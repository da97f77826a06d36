@NullMarked
package vn.ocop.product;

import org.jspecify.annotations.NullMarked;
