@NullMarked
package vn.ocop.criteria.ranking;

import org.jspecify.annotations.NullMarked;
