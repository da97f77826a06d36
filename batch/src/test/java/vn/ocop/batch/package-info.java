@NullMarked
package vn.ocop.batch;

import org.jspecify.annotations.NullMarked;
