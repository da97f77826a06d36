/** GS1: identifiers of the standard and the links that carry them. Pure functions. */
@NullMarked
package vn.ocop.trace.gs1;

import org.jspecify.annotations.NullMarked;
