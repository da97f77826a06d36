@NullMarked
package vn.ocop.criteria;

import org.jspecify.annotations.NullMarked;
