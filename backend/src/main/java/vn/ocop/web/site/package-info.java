/** Addresses of the workspaces and the pages of the single-page application. */
@NamedInterface("site")
@NullMarked
package vn.ocop.web.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
