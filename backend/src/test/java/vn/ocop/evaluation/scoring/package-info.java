@NullMarked
package vn.ocop.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
