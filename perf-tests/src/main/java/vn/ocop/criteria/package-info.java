/** Opens the criteria that ship with the software to the benchmarks. */
@NullMarked
package vn.ocop.criteria;

import org.jspecify.annotations.NullMarked;
