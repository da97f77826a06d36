/** How often people whom nobody knows yet may ask, by network and workspace. */
@NamedInterface("limit")
@NullMarked
package vn.ocop.web.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
