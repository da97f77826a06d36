/** Web application of the OCOP platform; one package below this one for each capability. */
@NullMarked
package vn.ocop;

import org.jspecify.annotations.NullMarked;
