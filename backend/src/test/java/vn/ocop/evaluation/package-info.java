@NullMarked
package vn.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
