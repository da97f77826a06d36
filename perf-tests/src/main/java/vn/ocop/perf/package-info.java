/** Benchmarks of what lies below the web: each a main class that prints its figures. */
@NullMarked
package vn.ocop.perf;

import org.jspecify.annotations.NullMarked;
